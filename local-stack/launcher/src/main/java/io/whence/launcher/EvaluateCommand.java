package io.whence.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Measures an extractor on annotated sentences; the evaluation module does it, in a JVM with room for the parser. */
@Command(
        name = "evaluate",
        description = {
            "Measures an extractor on annotated sentences and prints the figures as JSON.",
            "Further options: --extractor model|patterns|patterns-all (default: model, the one that ships), --model DIR, "
                    + "--style paper|social_science|news|general, --least-confidence N, --alternatives REASON,…, "
                    + "--url http://…/v1/extractions, --limit N, --threads N."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "FILE.jsonl.gz", description = "the annotated sentences")
    private Path data = Path.of("");

    @Unmatched
    private List<String> furtherOptions = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.ofThisProgram();
        String classPath = layout.classPath("evaluation", "evaluation") + ":" + parserModels(layout);
        List<String> command =
                new ArrayList<>(List.of(Layout.java(), "-XX:+UseSerialGC", "-Xmx1200m", "-cp", classPath));
        command.addAll(List.of("io.whence.evaluation.EvaluateCommand", "--data", data.toString()));
        command.addAll(furtherOptions);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** 474 MB that lie beside the extraction service only. */
    private static Path parserModels(Layout layout) throws IOException {
        Path libraries = layout.serviceJar(Service.EXTRACTION).resolveSibling("lib/main");
        try (Stream<Path> jars = Files.list(libraries)) {
            return jars.filter(jar -> jar.toString().endsWith("-models.jar"))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure("no parser models in " + libraries));
        }
    }
}
