package io.whence.evaluation.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.whence.evaluation.Corpus;
import io.whence.evaluation.ExtractorPredictor;
import io.whence.evaluation.GoldText;
import io.whence.evaluation.ModelFolder;
import io.whence.evaluation.calibration.Observed.Line;
import io.whence.nlp.Extraction;
import io.whence.nlp.TextParser;
import io.whence.nlp.transformer.AnnotationStyle;
import io.whence.nlp.transformer.TransformerExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a trained extractor's probabilities on annotated texts, rewrites its settings, and shows how reliable they are. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits the probabilities of a trained extractor on annotated texts and rewrites its settings.")
public final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--model", required = true, paramLabel = "DIR", description = "The extractor's folder.")
    private Path model = Path.of("");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE.jsonl.gz",
            description = "Texts that it was not trained on, with labels and relations.")
    private Path data = Path.of("");

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Write extractor-calibration.json and extractor-reliability.svg here, else print the JSON.")
    private Optional<Path> results = Optional.empty();

    @Option(
            names = "--style",
            defaultValue = "ACADEMIC",
            description = "Whose conventions the texts follow: ${COMPLETION-CANDIDATES}. Settings of another style than"
                    + " ACADEMIC, which the product reads, get its name before theirs: news.causal.threshold.")
    private AnnotationStyle style = AnnotationStyle.ACADEMIC;

    @Option(names = "--keep", description = "Leave the settings as they are.")
    private boolean keep;

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many texts.")
    private int limit = 1_000_000;

    @Option(names = "--threads", defaultValue = "2", description = "Cores for the network.")
    private int threads = 2;

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CalibrateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ModelFolder folder = ModelFolder.of(Optional.of(model));
        ModelFolder styled = folder.forStyle(style);
        List<GoldText> gold = Corpus.read(data).stream().limit(limit).toList();
        Line before = new Line(number(styled, "causal.slope"), number(styled, "causal.intercept"));
        Observed observed = new Observed(gold, extractions(styled, gold), before);
        Calibration calibration = new Calibration(observed);
        if (!keep) {
            List<String> lines = Files.readAllLines(folder.settings());
            Files.write(folder.settings(), Settings.changed(lines, named(calibration.settings())));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("data", String.valueOf(data.getFileName()));
        figures.put("texts", gold.size());
        figures.put("model", folder.setting("id").orElse(""));
        figures.putAll(calibration.figures());
        write(figures, calibration);
        return 0;
    }

    private Map<String, String> named(Map<String, String> settings) {
        Map<String, String> named = new LinkedHashMap<>();
        settings.forEach((name, value) -> named.put(ModelFolder.prefix(style) + name, value));
        return named;
    }

    /** Every sentence is decoded: which ones to leave out is to be decided. */
    private List<Extraction> extractions(ModelFolder folder, List<GoldText> gold)
            throws IOException, InterruptedException {
        ModelFolder open = folder.with(Map.of("causal.threshold", "0"));
        try (TransformerExtractor extractor = open.extractor(TextParser.load(), threads, style);
                ProgressBar bar = new ProgressBar("texts", gold.size())) {
            List<String> texts = gold.stream().map(GoldText::text).toList();
            return new ExtractorPredictor(extractor, 4 * threads).extractions(texts, bar::stepBy);
        }
    }

    private static double number(ModelFolder folder, String setting) throws IOException {
        return Double.parseDouble(
                folder.setting(setting).orElseThrow(() -> new IOException(folder.settings() + " lacks " + setting)));
    }

    private void write(Map<String, Object> figures, Calibration calibration) throws IOException {
        String json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures) + "\n";
        if (results.isPresent()) {
            Path folder = results.orElseThrow();
            String suffix =
                    style == AnnotationStyle.ACADEMIC ? "" : "-" + style.name().toLowerCase(Locale.ROOT);
            Files.writeString(folder.resolve("extractor-calibration" + suffix + ".json"), json);
            Files.writeString(folder.resolve("extractor-reliability" + suffix + ".svg"), calibration.chart());
        } else {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(json);
        }
    }
}
