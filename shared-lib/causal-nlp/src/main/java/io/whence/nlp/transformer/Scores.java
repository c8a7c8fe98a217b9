package io.whence.nlp.transformer;

/**
 * What the network says of one text.
 *
 * @param length number of word pieces, special ones included
 * @param pairs logits, {@code Layer.COUNT * length * length}, by layer, first piece, second piece
 * @param causal logit of "the text states a causal relation"
 * @param strengths logits of no claim, direct, conditional and correlational, in this order
 */
@SuppressWarnings("ArrayRecordComponent") // straight from a tensor, never compared
record Scores(int length, float[] pairs, float causal, float[] strengths) {
    float at(Layer layer, int first, int second) {
        return pairs[row(layer, first) + second];
    }

    /** Where the pairs of a layer that start with a piece begin. */
    int row(Layer layer, int first) {
        return (layer.index() * length + first) * length;
    }

    /** A logit as a probability. */
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
