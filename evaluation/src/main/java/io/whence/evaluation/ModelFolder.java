package io.whence.evaluation;

import io.whence.nlp.Budget;
import io.whence.nlp.ConfidentExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.transformer.AnnotationStyle;
import io.whence.nlp.transformer.ExtractorModel;
import io.whence.nlp.transformer.TransformerExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The folder of a trained extractor, and copies of it with other settings or another network. */
public final class ModelFolder {
    private static final String RESOURCES = "/io/whence/extractor/";
    private static final String SETTINGS = "extractor.properties";
    private static final String NETWORK = "extractor.onnx";
    private static final List<String> FILES = List.of(NETWORK, "tokenizer.json", SETTINGS);

    private final Path folder;

    private ModelFolder(Path folder) {
        this.folder = folder;
    }

    /** The model in this folder, or the one that ships with the product, unpacked, if there is none. */
    public static ModelFolder of(Optional<Path> folder) throws IOException {
        return new ModelFolder(folder.isPresent() ? folder.orElseThrow() : unpacked());
    }

    private static Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory("extractor");
        for (String file : FILES) {
            try (InputStream in = ModelFolder.class.getResourceAsStream(RESOURCES + file)) {
                if (in == null) {
                    throw new IOException("no extractor ships with this build: name one with --model");
                }
                Files.copy(in, folder.resolve(file));
            }
            folder.resolve(file).toFile().deleteOnExit();
        }
        return folder;
    }

    /** The file of the network. */
    public Path network() {
        return folder.resolve(NETWORK);
    }

    /** The file of its settings. */
    public Path settings() {
        return folder.resolve(SETTINGS);
    }

    /** A setting's value, if it is there. */
    public Optional<String> setting(String name) throws IOException {
        return Optional.ofNullable(properties().getProperty(name));
    }

    /** The model as it is set for a style: {@code news.confidence.least} in place of {@code confidence.least}, and so on. */
    private ModelFolder forStyle(AnnotationStyle style) throws IOException {
        String prefix = style.name().toLowerCase(Locale.ROOT) + ".";
        Properties all = properties();
        Map<String, String> own = new HashMap<>();
        for (String name : all.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), all.getProperty(name));
            }
        }
        return own.isEmpty() ? this : copy(network(), own);
    }

    /** The same settings for another network. */
    public ModelFolder withNetwork(Path network) throws IOException {
        return copy(network, Map.of());
    }

    private ModelFolder copy(Path network, Map<String, String> changes) throws IOException {
        Properties settings = properties();
        if (!network.equals(network())) {
            settings.remove("network.sha256");
        }
        changes.forEach(settings::setProperty);
        List<String> lines = new ArrayList<>();
        settings.forEach((name, value) -> lines.add(name + " = " + value));
        Path copy = Files.createTempDirectory("extractor");
        Files.write(copy.resolve(SETTINGS), lines);
        Files.createSymbolicLink(copy.resolve(NETWORK), network.toAbsolutePath());
        Files.createSymbolicLink(
                copy.resolve("tokenizer.json"), folder.resolve("tokenizer.json").toAbsolutePath());
        copy.toFile().deleteOnExit();
        FILES.forEach(file -> copy.resolve(file).toFile().deleteOnExit());
        return new ModelFolder(copy);
    }

    private Properties properties() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(settings())) {
            settings.load(in);
        }
        return settings;
    }

    /** The model, not loaded. */
    public ExtractorModel model() {
        return ExtractorModel.in(folder);
    }

    /** Loads it as the product does, with the least confidence that it has for the style. */
    public ConfidentExtractor extractor(TextParser parser, int threads, AnnotationStyle style) throws IOException {
        return extractor(parser, threads, style, Optional.empty());
    }

    /**
     * Loads it.
     *
     * @param least the confidence under which relations are alternatives, if not the one that it has for the style
     */
    ConfidentExtractor extractor(TextParser parser, int threads, AnnotationStyle style, Optional<Double> least)
            throws IOException {
        ExtractorModel model = forStyle(style).model();
        return new ConfidentExtractor(
                new TransformerExtractor(parser, Budget.DEFAULT, model, threads, style),
                least.orElseGet(model::leastConfidence));
    }
}
