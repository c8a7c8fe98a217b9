package io.whence.evaluation;

import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.transformer.AnnotationStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The extractors that can be evaluated, by name. */
public final class Extractors {
    /** Corpora of news: what they mark, and how far, differs from academic text. */
    private static final Set<String> NEWS = Set.of("cnc_v2", "ccnc");

    /** So many texts wait for the network at once that it can gather them into batches. */
    public static final int CALLERS_PER_THREAD = 4;

    private Extractors() {}

    /**
     * An extractor in this process.
     *
     * @param name model, patterns or patterns-all
     * @param model the folder of the trained one, if it is not the one that ships
     */
    static CausalExtractor named(
            String name, Optional<Path> model, TextParser parser, int threads, AnnotationStyle style)
            throws IOException {
        return switch (name) {
            case "model" -> ModelFolder.of(model).forStyle(style).extractor(parser, threads, style);
            case "patterns" -> new PatternExtractor(parser, Budget.DEFAULT);
            case "patterns-all" -> new PatternExtractor(parser, Budget.DEFAULT, true);
            default ->
                throw new IllegalArgumentException(
                        "unknown extractor '" + name + "': use model, patterns or patterns-all");
        };
    }

    /** Whose conventions the trained extractor is to follow on a corpus. */
    public static AnnotationStyle styleOf(Path corpus) throws IOException {
        return NEWS.contains(Corpus.dataset(corpus)) ? AnnotationStyle.NEWS : AnnotationStyle.ACADEMIC;
    }
}
