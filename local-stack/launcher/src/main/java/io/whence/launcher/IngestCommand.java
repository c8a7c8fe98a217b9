package io.whence.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands files to the stack. */
@Command(
        name = "ingest",
        description = {
            "Hands documents to the stack: files, folders, and archives (.zip, .tar, .tar.gz) of any size. What a file is is",
            "found by its content; records of JSON lines, PubMed and PMC sets, RIS, nbib, BibTeX and CSV are documents each.",
            "Files may be compressed (.gz). An ingest that is killed goes on where it was when it is called again.",
            "Fails when a file is refused."
        })
final class IngestCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 100;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--watch", description = "waits, with a progress bar, until everything is in the graph")
    private boolean watch;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "of text files that do not tell it, such as windows-1252 (default: UTF-8)")
    private Optional<Charset> charset = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "writes what was refused, and why, one a line")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--from-start", description = "forgets how far an interrupted ingest of the same files came")
    private boolean fromStart;

    @Parameters(arity = "1..*", paramLabel = "FILES")
    private List<Path> files = List.of();

    private int shown;

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new CommandFailure("cannot read " + file.toAbsolutePath());
            }
        }
        long begun = System.nanoTime();
        try (PrintWriter refusals = refusals();
                Submission submission = new Submission(data.gateway(), refusal -> show(refusal, refusals))) {
            handIn(submission);
            System.out.printf("%d documents accepted%s%n", submission.accepted(), details(submission));
            if (watch) {
                submission.follow();
                System.out.printf(
                        "%d documents, %d passages in the graph after %.1f s%n",
                        submission.accepted(), submission.passages(), (System.nanoTime() - begun) / 1e9);
            } else {
                submission.eachId(System.out::println);
            }
            return submission.refused() == 0 ? 0 : 1;
        }
    }

    private PrintWriter refusals() throws IOException {
        return report.isPresent()
                ? new PrintWriter(Files.newBufferedWriter(report.orElseThrow()))
                : new PrintWriter(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private void show(String refusal, PrintWriter file) {
        file.println(refusal);
        shown++;
        if (shown <= MOST_SHOWN) {
            System.err.println(refusal);
        } else if (shown == MOST_SHOWN + 1) {
            System.err.println("… more are refused; --report FILE lists them all");
        }
    }

    private static String details(Submission submission) {
        List<String> details = new ArrayList<>();
        if (submission.known() > 0) {
            details.add(submission.known() + " known before");
        }
        if (submission.refused() > 0) {
            details.add(submission.refused() + " refused");
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private void handIn(Submission submission) throws IOException {
        Path noted = data.installation().folder().resolve("run/ingest.journal");
        try (Journal journal = Journal.open(noted, key(), fromStart);
                ProgressBar bar = Progress.bar("hand in", "KiB", Math.max(1, size() >> 10))) {
            if (journal.goesOn()) {
                System.err.println("goes on where it was interrupted (--from-start begins anew)");
            }
            Hand hand = new Hand(submission, journal, bar);
            Inputs inputs =
                    new Inputs(hand, hand::read, charset.map(Charset::name).orElse(""));
            for (Path file : files) {
                inputs.read(file);
            }
            if (inputs.passedOver() > 0) {
                System.err.println(inputs.passedOver() + " pictures and the like were passed over");
            }
            journal.delete();
        }
    }

    private String key() throws IOException {
        StringBuilder key = new StringBuilder();
        for (Path file : files) {
            key.append(file.toAbsolutePath().normalize())
                    .append(' ')
                    .append(Files.isDirectory(file) ? 0 : Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append('|');
        }
        return key.toString();
    }

    /** Bytes of all files as they lie there. */
    private long size() throws IOException {
        long size = 0;
        for (Path file : files) {
            try (Stream<Path> all = Files.walk(file)) {
                size += all.filter(Files::isRegularFile)
                        .mapToLong(IngestCommand::size)
                        .sum();
            }
        }
        return size;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes batches on to the stack and notes them. */
    private static final class Hand implements Inputs.Sink {

        private final Submission submission;
        private final Journal journal;
        private final ProgressBar bar;
        private long bytes;

        Hand(Submission submission, Journal journal, ProgressBar bar) {
            this.submission = submission;
            this.journal = journal;
            this.bar = bar;
        }

        void read(long more) {
            bytes += more;
            bar.stepTo(bytes >> 10);
        }

        @Override
        public boolean isDone(String name) {
            return journal.isFinished(name);
        }

        @Override
        public void accept(Batch batch) {
            if (!journal.isDone(batch)) {
                submission.submit(batch);
                note(batch);
                bar.setExtraMessage(submission.accepted() + " documents, " + submission.refused() + " refused");
            }
        }

        private void note(Batch batch) {
            try {
                journal.done(batch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void refuse(String name, String reason) {
            submission.refuse(name, reason);
        }

        @Override
        public void finish(String name) {
            try {
                journal.finish(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
