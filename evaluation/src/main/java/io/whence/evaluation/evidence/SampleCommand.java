package io.whence.evaluation.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Draws evidence of papers by seed and writes it as tab-separated values, to be judged by someone who did not build its
 * reader: {@code accepted}, {@code boundary} or {@code rejected} in the column {@code verdict}, and what is wrong in
 * {@code fault}. {@link JudgedCommand} sums it up.
 */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draws evidence of papers by seed and writes it as TSV to be judged.")
public final class SampleCommand implements Callable<Integer> {
    @Mixin
    private EvidenceOptions options = new EvidenceOptions();

    @Option(names = "--count", defaultValue = "200", description = "Pieces of evidence. Default: ${DEFAULT-VALUE}.")
    private int count = 200;

    @Option(names = "--of", defaultValue = "20", description = "Papers to draw from. Default: ${DEFAULT-VALUE}.")
    private int papers = 20;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed, the same papers.")
    private long seed = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE.tsv", description = "Where it is written.")
    private Path out = Path.of("");

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SampleCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Paper> drawn = Sample.papers(Paper.read(options.papers()), papers, seed);
        Sample sample = Sample.of(drawn, options.source().of(drawn), count, seed);
        Files.writeString(out, sample.table().text());
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf("%d pieces of %d papers in %s%n", sample.pieces().size(), drawn.size(), out);
        return 0;
    }
}
