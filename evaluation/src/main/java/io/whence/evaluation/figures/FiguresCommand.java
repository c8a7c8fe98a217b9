package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.whence.evaluation.ModelFolder;
import io.whence.nlp.TextParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the trained extractor and the patterns on all annotated sets and writes {@code extractor.json}. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Measures the trained extractor and the patterns on all annotated sets.")
public final class FiguresCommand implements Callable<Integer> {
    static final String FILE = "extractor.json";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of the annotated sets.")
    private Path data = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The trained extractor's folder, if not the one that ships.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--fp32",
            paramLabel = "FILE.onnx",
            description = "The same network before quantising, to be measured beside it.")
    private Optional<Path> exact = Optional.empty();

    @Option(names = "--results", required = true, paramLabel = "DIR", description = "Where extractor.json is written.")
    private Path results = Path.of("");

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many texts of each set.")
    private int limit = 1_000_000;

    @Option(names = "--threads", defaultValue = "2", description = "Cores to use.")
    private int threads = 2;

    @Option(names = "--skip-patterns", description = "Keep the patterns' figures that the file has.")
    private boolean skipPatterns;

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FiguresCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        ModelFolder folder = ModelFolder.of(model);
        SetFigures sets =
                new SetFigures(folder, exact, TextParser.load(), threads, limit, skipPatterns ? before() : Map.of());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        figures.put("model", folder.setting("id").orElse(""));
        figures.put("networkSha256", sha256(folder.network()));
        figures.put("settings", Files.readAllLines(folder.settings()));
        figures.put("threads", threads);
        if (limit < 1_000_000) {
            figures.put("limit", limit);
        }
        Map<String, Object> measured = new LinkedHashMap<>();
        for (AnnotatedSet set : AnnotatedSet.values()) {
            measured.put(set.fileName(), sets.of(set, data));
        }
        figures.put("sets", measured);
        Files.createDirectories(results);
        Files.writeString(
                results.resolve(FILE),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures) + "\n");
        return 0;
    }

    private Map<String, Object> before() throws IOException {
        Map<String, Object> patterns = new LinkedHashMap<>();
        JsonNode sets =
                new ObjectMapper().readTree(results.resolve(FILE).toFile()).path("sets");
        sets.properties()
                .forEach(set -> patterns.put(set.getKey(), set.getValue().path("patterns")));
        return patterns;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
