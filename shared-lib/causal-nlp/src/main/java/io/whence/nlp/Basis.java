package io.whence.nlp;

/**
 * What the trained extractor's confidence in a relation rests on.
 *
 * @param sentence the probability that the sentence affirms a causal relation; that it does not, where it denies this one;
 *     that it only associates, for an association; 0 to 1
 * @param score of the two arguments and their link, on the scale of logits; 0 for an association that only the patterns
 *     read
 * @param agreement whether the patterns read it too
 */
public record Basis(double sentence, double score, Agreement agreement) {
    public Basis {
        if (!(sentence >= 0 && sentence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + sentence);
        }
    }
}
