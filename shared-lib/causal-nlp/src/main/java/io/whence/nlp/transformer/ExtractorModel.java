package io.whence.nlp.transformer;

import io.whence.nlp.transformer.Placement.Device;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Consumer;

/** The files of a trained extractor; {@code training/} writes all of them. Its settings are checked when it is opened. */
public final class ExtractorModel {
    /** The network for GPUs, in half precision; a model may lack it. */
    static final String GPU_NETWORK = "extractor.fp16.onnx";

    private static final String NETWORK = "extractor.onnx";
    private static final String BUNDLED = "io/whence/extractor";

    private final ModelFiles files;
    private final Properties properties;
    private final ModelSettings settings;

    private ExtractorModel(ModelFiles files) {
        this.files = files;
        this.properties = new Properties();
        try (InputStream in = files.open("extractor.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read extractor.properties in " + files, e);
        }
        this.settings = ModelSettings.of(properties);
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
     * @throws IllegalStateException if there is none, or its settings are not complete
     */
    public static ExtractorModel in(Path folder) {
        return new ExtractorModel(ModelFiles.in(folder));
    }

    ModelSettings settings() {
        return settings;
    }

    /** The confidence that a relation needs to be given, where nobody says otherwise, 0 to 1. */
    public double leastConfidence() {
        return settings.least();
    }

    /** The confidence from which on three relations of four are right on development texts, 0 to 1. */
    public double preciseConfidence() {
        return settings.precise();
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
        String expected = properties.getProperty(half ? "network.fp16.sha256" : "network.sha256", "");
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
}
