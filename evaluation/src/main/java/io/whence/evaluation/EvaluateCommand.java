package io.whence.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.transformer.ExtractorModel;
import io.whence.nlp.transformer.TransformerExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores an extractor, or a running extraction service, against an annotated corpus; prints JSON. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores extraction against an annotated corpus (gzipped JSON Lines); prints the figures as JSON.")
public final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "FILE.jsonl.gz", description = "The annotated corpus.")
    private Path data = Path.of("");

    @Option(
            names = "--extractor",
            defaultValue = "patterns",
            paramLabel = "NAME",
            description =
                    "patterns (in this process, parsing sentences with a cue), or patterns-all (parsing every sentence).")
    private String extractor = "patterns";

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The trained extractor whose files lie in this folder, in place of --extractor.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Ask this service instead, e.g. http://localhost:8080/v1/extractions.")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many texts.")
    private int limit = 1_000_000;

    @Option(names = "--threads", defaultValue = "2", description = "Threads for an extractor in this process.")
    private int threads = 2;

    /** Runs the command and exits with its status: 0, or 1 with a message on failure. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new EvaluateCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<GoldText> gold = Corpus.read(data).stream().limit(limit).toList();
        long start = System.nanoTime();
        List<Prediction> predictions = predictions(gold);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("data", String.valueOf(data.getFileName()));
        figures.put(
                "extractor",
                url.map(URI::toString).or(() -> model.map(Path::toString)).orElse(extractor));
        figures.put("seconds", Report.rounded((System.nanoTime() - start) / 1e9));
        figures.putAll(new Report(gold, predictions).figures());
        print(figures);
        return 0;
    }

    private List<Prediction> predictions(List<GoldText> gold) throws IOException, InterruptedException {
        Predictor predictor =
                url.<Predictor>map(ServicePredictor::new).orElseGet(() -> new ExtractorPredictor(local(), threads));
        try (ProgressBar bar = new ProgressBar("texts", gold.size())) {
            return predictor.predict(gold.stream().map(GoldText::text).toList(), bar::stepBy);
        }
    }

    private CausalExtractor local() {
        return model.<CausalExtractor>map(this::trained).orElseGet(this::patterns);
    }

    private TransformerExtractor trained(Path folder) {
        return new TransformerExtractor(TextParser.load(), Budget.DEFAULT, ExtractorModel.in(folder), threads);
    }

    private CausalExtractor patterns() {
        return switch (extractor) {
            case "patterns" -> new PatternExtractor(TextParser.load(), Budget.DEFAULT);
            case "patterns-all" -> new PatternExtractor(TextParser.load(), Budget.DEFAULT, true);
            default ->
                throw new IllegalArgumentException(
                        "unknown extractor '" + extractor + "': use patterns or patterns-all");
        };
    }

    private static void print(Map<String, Object> figures) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures));
    }
}
