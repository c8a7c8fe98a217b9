package io.whence.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.whence.model.AlternativeReason;
import io.whence.nlp.transformer.AnnotationStyle;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores an extractor, or a running extraction service, against an annotated corpus; prints JSON. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores extraction against an annotated corpus (gzipped JSON Lines); prints the figures as JSON.")
public final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "FILE.jsonl.gz", description = "The annotated corpus.")
    private Path data = Path.of("");

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "Whose conventions the trained extractor follows: ${COMPLETION-CANDIDATES}. Default: that of the"
                            + " data set, which is PAPER, as the product reads, where it has none of its own.")
    private Optional<AnnotationStyle> style = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Ask this service instead, e.g. http://localhost:8080/v1/extractions.")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many texts.")
    private int limit = 1_000_000;

    @Option(
            names = "--alternatives",
            split = ",",
            paramLabel = "REASON",
            description = "Count alternatives with these reasons as relations: ${COMPLETION-CANDIDATES}.")
    private Set<AlternativeReason> alternatives = Set.of();

    /** Runs the command and exits with its status: 0, or 1 with a message on failure. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<GoldText> gold = Corpus.read(data).stream().limit(limit).toList();
        long start = System.nanoTime();
        List<Prediction> predictions = predictions(gold);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("data", String.valueOf(data.getFileName()));
        figures.put("extractor", url.map(URI::toString).orElseGet(extractor::name));
        if (isTrained()) {
            figures.put("style", styleOfData());
        }
        if (!alternatives.isEmpty()) {
            figures.put("alternatives", alternatives);
        }
        figures.put("seconds", Report.rounded((System.nanoTime() - start) / 1e9));
        figures.putAll(new Report(gold, predictions).figures());
        print(figures);
        return 0;
    }

    private boolean isTrained() {
        return url.isEmpty() && extractor.isTrained();
    }

    private AnnotationStyle styleOfData() throws IOException {
        return style.isPresent() ? style.orElseThrow() : Extractors.styleOf(data);
    }

    private List<Prediction> predictions(List<GoldText> gold) throws IOException, InterruptedException {
        Predictor predictor = url.isPresent() ? new ServicePredictor(url.orElseThrow(), alternatives) : local();
        try (ProgressBar bar = new ProgressBar("texts", gold.size())) {
            return predictor.predict(gold.stream().map(GoldText::excerpt).toList(), bar::stepBy);
        }
    }

    private Predictor local() throws IOException {
        return new ExtractorPredictor(extractor.load(styleOfData()), extractor.callers(), alternatives);
    }

    private static void print(Map<String, Object> figures) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures));
    }
}
