package io.whence.nlp.transformer;

import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.TextParser;

/**
 * Reads causal relations with the trained network. The network says which spans cause which and whether the text denies
 * it; the patterns say how it is worded: sign, kind, hedges. Only sentences that the network finds worth it are parsed.
 *
 * <p>Start with {@link PassageReading} to see how a text is read.
 */
public final class TransformerExtractor implements CausalExtractor, AutoCloseable {
    private final TextParser parser;
    private final Budget budget;
    private final ExtractorModel model;
    private final NetworkReader network;

    /**
     * Loads the network, for academic text.
     *
     * @param threads how many cores a batch may use
     */
    public TransformerExtractor(TextParser parser, Budget budget, ExtractorModel model, int threads) {
        this(parser, budget, model, threads, AnnotationStyle.ACADEMIC);
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
        this.model = model;
        this.network = new NetworkReader(model, style, options);
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Extraction extract(String text) {
        return new PassageReading(new LazyParse(parser, text, budget), model, network, text).extraction();
    }

    @Override
    public void close() {
        network.close();
    }
}
