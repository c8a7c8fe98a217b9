package io.whence.evaluation.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes {@code extractor.md} and README's table from the JSON files of results. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Writes extractor.md and README's table from the JSON files of results.")
public final class PagesCommand implements Callable<Integer> {
    @Option(names = "--results", required = true, paramLabel = "DIR", description = "The folder of the JSON files.")
    private Path results = Path.of("");

    @Option(names = "--readme", paramLabel = "FILE", description = "The file whose table is written anew.")
    private Optional<Path> readme = Optional.empty();

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new PagesCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        ResultFiles files = new ResultFiles(results);
        Files.writeString(results.resolve("extractor.md"), ResultsPage.of(files));
        if (readme.isPresent()) {
            Path file = readme.orElseThrow();
            Files.writeString(file, ReadmeTable.in(Files.readString(file), files));
        }
        return 0;
    }
}
