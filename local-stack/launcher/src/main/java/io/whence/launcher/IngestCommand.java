package io.whence.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands files to the stack. */
@Command(
        name = "ingest",
        description = {
            "Hands documents to the stack: JSON, plain text, JATS/NXML, or JSON lines; each may be compressed (.gz).",
            "Fails when a file is refused."
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--watch", description = "waits, with a progress bar, until everything is in the graph")
    private boolean watch;

    @Parameters(arity = "1..*", paramLabel = "FILES")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws Exception {
        Submission submission = new Submission(data.gateway());
        long begun = System.nanoTime();
        for (Path file : files) {
            submission.submit(file);
        }
        submission.refusals().forEach(System.err::println);
        System.out.printf("%d documents accepted%n", submission.ids().size());
        if (watch) {
            submission.follow();
            System.out.printf(
                    "%d documents, %d passages in the graph after %.1f s%n",
                    submission.ids().size(), submission.passages(), (System.nanoTime() - begun) / 1e9);
        } else {
            submission.ids().forEach(System.out::println);
        }
        return submission.refusals().isEmpty() ? 0 : 1;
    }
}
