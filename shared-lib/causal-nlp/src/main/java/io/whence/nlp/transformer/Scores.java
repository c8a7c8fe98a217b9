package io.whence.nlp.transformer;

/**
 * What the network says of one text.
 *
 * @param length number of word pieces, special ones included
 * @param pairs logits, {@code Layer.COUNT * length * length}, by layer, first piece, second piece
 * @param said logits, {@code Said.VALUES * length * length}, by value, first piece of a cause, first piece of an effect
 * @param causal logit of "the text affirms a causal relation"
 * @param related logit of "the text speaks of a relation": one denied, supposed or an association counts too
 */
@SuppressWarnings("ArrayRecordComponent") // straight from a tensor, never compared
record Scores(int length, float[] pairs, float[] said, float causal, float related) {
    float at(Layer layer, int first, int second) {
        return pairs[row(layer, first) + second];
    }

    /** Where the pairs of a layer that start with a piece begin. */
    int row(Layer layer, int first) {
        return (layer.index() * length + first) * length;
    }

    /** The logits of all values for a relation whose cause and effect start with these pieces. */
    double[] said(int cause, int effect) {
        double[] logits = new double[Said.VALUES];
        for (int value = 0; value < logits.length; value++) {
            logits[value] = said[(value * length + cause) * length + effect];
        }
        return logits;
    }

    /** A logit as a probability. */
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
