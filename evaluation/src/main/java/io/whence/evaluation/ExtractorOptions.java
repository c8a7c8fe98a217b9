package io.whence.evaluation;

import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.transformer.AnnotationStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which extractor reads in this process, as the options of a command. */
public final class ExtractorOptions {
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
            names = "--least-confidence",
            paramLabel = "N",
            description =
                    "Relations of the trained extractor under it are alternatives, 0 to 1. Default: the model's own.")
    private Optional<Double> least = Optional.empty();

    @Option(names = "--threads", defaultValue = "2", description = "Cores to use. Default: ${DEFAULT-VALUE}.")
    private int threads = 2;

    /** Whether it is the trained one. */
    boolean isTrained() {
        return extractor.equals("model");
    }

    /** The folder of the model, if one was named, else the extractor's name. */
    public String name() {
        return model.filter(folder -> isTrained()).map(Path::toString).orElse(extractor);
    }

    /** How many texts it should be given at once. */
    public int callers() {
        return isTrained() ? Extractors.CALLERS_PER_THREAD * threads : threads;
    }

    /**
     * Loads it.
     *
     * @param style whose conventions the trained one follows
     * @throws IllegalArgumentException if there is no extractor of that name
     */
    public CausalExtractor load(AnnotationStyle style) throws IOException {
        return switch (extractor) {
            case "model" -> ModelFolder.of(model).extractor(TextParser.load(), threads, style, least);
            case "patterns" -> new PatternExtractor(TextParser.load(), Budget.DEFAULT);
            case "patterns-all" -> new PatternExtractor(TextParser.load(), Budget.DEFAULT, true);
            default ->
                throw new IllegalArgumentException(
                        "unknown extractor '" + extractor + "': use model, patterns or patterns-all");
        };
    }
}
