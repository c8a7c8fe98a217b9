package io.whence.nlp.transformer;

import io.whence.nlp.Agreement;
import io.whence.nlp.Basis;
import io.whence.nlp.transformer.Placement.Device;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a trained extractor and the few numbers that turn its logits into probabilities and decisions.
 * {@code training/} writes all of them.
 */
public final class ExtractorModel {
    private static final int NONE = 0;
    /**
     * The probability of an association from which on a text is not called causal, where the settings do not say. Lower
     * values lose comparisons that social scientists mark as causal; higher ones let medical associations through.
     */
    private static final double SURELY_CORRELATIONAL = 0.9;

    /** The place of associations among the strengths. */
    static final int CORRELATIONAL = 3;

    /** The network for GPUs, in half precision; a model may lack it. */
    static final String GPU_NETWORK = "extractor.fp16.onnx";

    private static final String NETWORK = "extractor.onnx";
    private static final String BUNDLED = "io/whence/extractor";

    private final ModelFiles files;
    private final Properties settings;

    private ExtractorModel(ModelFiles files) {
        this.files = files;
        this.settings = new Properties();
        try (InputStream in = files.open("extractor.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read extractor.properties in " + files, e);
        }
    }

    /**
     * The extractor that ships with the product: the artifact {@code causal-extractor-model} on the class path.
     *
     * @throws IllegalStateException if it is not there
     */
    public static ExtractorModel bundled() {
        return new ExtractorModel(ModelFiles.onTheClassPath(BUNDLED));
    }

    /**
     * The extractor whose files lie in a folder, such as one that {@code training/} has just written.
     *
     * @throws IllegalStateException if there is none
     */
    public static ExtractorModel in(Path folder) {
        return new ExtractorModel(ModelFiles.in(folder));
    }

    String id() {
        return setting("id");
    }

    /** The {@code tokenizer.json}; the caller closes it. */
    InputStream tokenizer() {
        return files.open("tokenizer.json");
    }

    boolean hasNetworkForGpu() {
        return files.has(GPU_NETWORK);
    }

    /**
     * Hands the ONNX file for a device to a reader, who reads all of it.
     *
     * @throws IllegalStateException if it is missing, or another than {@code extractor.properties} was written for:
     *     thresholds of one network mean nothing to another
     */
    void readNetwork(Device device, Consumer<InputStream> reader) {
        boolean half = device == Device.GPU && hasNetworkForGpu();
        String name = half ? GPU_NETWORK : NETWORK;
        String expected = settings.getProperty(half ? "network.fp16.sha256" : "network.sha256", "");
        try (DigestInputStream in = new DigestInputStream(files.open(name), MessageDigest.getInstance("SHA-256"))) {
            try {
                reader.accept(in);
            } finally {
                check(
                        name,
                        expected,
                        HexFormat.of().formatHex(in.getMessageDigest().digest()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " in " + files, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void check(String name, String expected, String actual) {
        if (!expected.isEmpty() && !expected.equalsIgnoreCase(actual)) {
            throw new IllegalStateException(name + " in " + files + " is not the one that extractor.properties was"
                    + " written for: its SHA-256 is " + actual + ", not " + expected
                    + "; take both from one release of the model");
        }
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

    /** Whether it is called causal: likely enough, and not all but surely an association. */
    boolean isCausal(Scores scores) {
        return causal(scores) >= causalThreshold()
                && strengths(scores)[CORRELATIONAL] < number("correlational.threshold", SURELY_CORRELATIONAL);
    }

    /** The least probability of a text that is called causal. */
    double causalThreshold() {
        return number("causal.threshold");
    }

    /** The calibrated probability that a relation is right. */
    double confidence(Basis basis) {
        double logit = number("relation.slope") * basis.score() + number("relation.intercept");
        return basis.sentence() * Scores.probability(logit + weight(basis.agreement()));
    }

    private double weight(Agreement agreement) {
        return switch (agreement) {
            case SAME -> number("relation.agreement", 0);
            case OTHER -> number("relation.disagreement", 0);
            case SILENT -> 0;
        };
    }

    /** The confidence from which on relations have the best F0.5 on development texts; empty if the settings do not say. */
    public OptionalDouble preciseConfidence() {
        @Nullable String value = settings.getProperty("relation.precise");
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
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

    private double number(String name, double whereAbsent) {
        return Double.parseDouble(settings.getProperty(name, Double.toString(whereAbsent)));
    }

    private String setting(String name) {
        @Nullable String value = settings.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the model's extractor.properties lacks '" + name + "'");
        }
        return value;
    }
}
