package io.whence.nlp.transformer;

import io.whence.model.SectionRole;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.TextParser;

/**
 * Reads causal relations with the trained network, which says which spans cause which and what the text says of it: sign,
 * stance, strength, hedging and whose statement it is.
 *
 * <p>Start with {@link PassageReading} to see how a text is read.
 */
public final class TransformerExtractor implements CausalExtractor, AutoCloseable {
    private final TextParser parser;
    private final Budget budget;
    private final ModelSettings settings;
    private final AnnotationStyle style;
    private final NetworkReader network;

    /**
     * Loads the network, for academic text.
     *
     * @param threads how many cores a batch may use
     */
    public TransformerExtractor(TextParser parser, Budget budget, ExtractorModel model, int threads) {
        this(parser, budget, model, threads, AnnotationStyle.PAPER);
    }

    /**
     * Loads the network.
     *
     * @param threads how many cores a batch may use
     * @param style whose conventions to follow
     */
    public TransformerExtractor(
            TextParser parser, Budget budget, ExtractorModel model, int threads, AnnotationStyle style) {
        this(parser, budget, model, style, NetworkOptions.of(threads));
    }

    /**
     * Loads the network.
     *
     * @param style whose conventions to follow
     * @param options where the network runs, and who hears of it
     */
    public TransformerExtractor(
            TextParser parser, Budget budget, ExtractorModel model, AnnotationStyle style, NetworkOptions options) {
        this.parser = parser;
        this.budget = budget;
        this.settings = model.settings();
        this.style = style;
        this.network = new NetworkReader(model, options);
    }

    @Override
    public String id() {
        return settings.id();
    }

    @Override
    public Extraction extract(String text) {
        return extract(text, SectionRole.OTHER);
    }

    /** @param section told to the network if its style is that of papers */
    @Override
    public Extraction extract(String text, SectionRole section) {
        AnnotationStyle asked = style == AnnotationStyle.PAPER ? AnnotationStyle.of(section) : style;
        return new PassageReading(new LazyParse(parser, text, budget), settings, text).extraction(network, asked);
    }

    @Override
    public void close() {
        network.close();
    }
}
