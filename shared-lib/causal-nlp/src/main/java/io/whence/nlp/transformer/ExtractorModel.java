package io.whence.nlp.transformer;

import io.whence.nlp.transformer.RelationDecoder.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a trained extractor and the few numbers that turn its logits into probabilities and decisions.
 * {@code training/} writes all of them.
 */
public final class ExtractorModel {
    private static final int NONE = 0;
    private static final int CORRELATIONAL = 3;

    private final Path folder;
    private final Properties settings;

    private ExtractorModel(Path folder, Properties settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** The extractor whose files lie in a folder, such as one that {@code training/} has just written. */
    public static ExtractorModel in(Path folder) {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("extractor.properties"))) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("no extractor model in " + folder, e);
        }
        return new ExtractorModel(folder, settings);
    }

    String id() {
        return setting("id");
    }

    Path network() {
        return folder.resolve("extractor.onnx");
    }

    Path tokenizer() {
        return folder.resolve("tokenizer.json");
    }

    int longest() {
        return (int) number("longest");
    }

    int batchSize() {
        return (int) number("batch");
    }

    /** The least mean logit of a relation. */
    double relationThreshold() {
        return number("relation.threshold");
    }

    /** The calibrated probability that the text states a causal relation. */
    double causal(Scores scores) {
        return Scores.probability(number("causal.slope") * scores.causal() + number("causal.intercept"));
    }

    boolean isCausal(Scores scores) {
        return causal(scores) >= number("causal.threshold");
    }

    /** The calibrated probability that a relation of the text is right. */
    double confidence(Scores scores, Decoded found) {
        return causal(scores)
                * Scores.probability(number("relation.slope") * found.score() + number("relation.intercept"));
    }

    /** The probabilities of no claim, direct, conditional, correlational. */
    double[] strengths(Scores scores) {
        double[] exponents = IntStream.range(0, scores.strengths().length)
                .mapToDouble(i -> Math.exp(scores.strengths()[i]))
                .toArray();
        double sum = IntStream.range(0, exponents.length)
                .mapToDouble(i -> exponents[i])
                .sum();
        return IntStream.range(0, exponents.length)
                .mapToDouble(i -> exponents[i] / sum)
                .toArray();
    }

    /** Whether correlation is likelier than any causal claim and than none. */
    boolean isCorrelational(Scores scores) {
        return IntStream.range(NONE, scores.strengths().length)
                .allMatch(i -> scores.strengths()[i] <= scores.strengths()[CORRELATIONAL]);
    }

    private double number(String name) {
        return Double.parseDouble(setting(name));
    }

    private String setting(String name) {
        @Nullable String value = settings.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the model's extractor.properties lacks '" + name + "'");
        }
        return value;
    }
}
