package io.whence.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.whence.nlp.TextParser;
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
            defaultValue = "model",
            paramLabel = "NAME",
            description = "model (the trained extractor, in this process), patterns (parsing sentences with a cue), or"
                    + " patterns-all (parsing every sentence). Default: ${DEFAULT-VALUE}.")
    private String extractor = "model";

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The folder of the trained extractor, if not the one that ships with the product.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "Whose conventions the trained extractor follows: ${COMPLETION-CANDIDATES}. Default: NEWS for"
                    + " the data sets cnc_v2 and ccnc, else ACADEMIC, as the product does.")
    private Optional<AnnotationStyle> style = Optional.empty();

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
        figures.put("extractor", name());
        if (isTrained()) {
            figures.put("style", styleOfData());
        }
        figures.put("seconds", Report.rounded((System.nanoTime() - start) / 1e9));
        figures.putAll(new Report(gold, predictions).figures());
        print(figures);
        return 0;
    }

    private String name() {
        return url.map(URI::toString)
                .or(() -> isTrained() ? model.map(Path::toString) : Optional.empty())
                .orElse(extractor);
    }

    private boolean isTrained() {
        return url.isEmpty() && extractor.equals("model");
    }

    private AnnotationStyle styleOfData() throws IOException {
        return style.isPresent() ? style.orElseThrow() : Extractors.styleOf(data);
    }

    private List<Prediction> predictions(List<GoldText> gold) throws IOException, InterruptedException {
        Predictor predictor = url.isPresent() ? new ServicePredictor(url.orElseThrow()) : local();
        try (ProgressBar bar = new ProgressBar("texts", gold.size())) {
            return predictor.predict(gold.stream().map(GoldText::text).toList(), bar::stepBy);
        }
    }

    private Predictor local() throws IOException {
        int callers = isTrained() ? Extractors.CALLERS_PER_THREAD * threads : threads;
        return new ExtractorPredictor(
                Extractors.named(extractor, model, TextParser.load(), threads, styleOfData()), callers);
    }

    private static void print(Map<String, Object> figures) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures));
    }
}
