package io.whence.nlp;

import io.whence.model.Span;
import io.whence.model.Strength;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a sentence claims as a whole.
 *
 * @param span where it stands in the text
 * @param probability that it affirms a causal relation, 0 to 1
 * @param causal whether its extractor takes it to affirm one, by the threshold that its model was given
 * @param strengths the probability of each strength of claim; what they lack of 1 is that of no claim
 */
public record SentenceReading(Span span, double probability, boolean causal, Map<Strength, Double> strengths) {
    public SentenceReading {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
        strengths = Map.copyOf(strengths);
    }

    /** The strength that is likelier than any other and than no claim at all. */
    public Optional<Strength> strength() {
        double none = 1 - strengths.values().stream().mapToDouble(x -> x).sum();
        return ordered().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(likeliest -> likeliest.getValue() > none)
                .map(Map.Entry::getKey);
    }

    /** How much this sentence decides what its text claims: causal sentences before those that only associate. */
    double weight() {
        return probability
                + strengths.values().stream().mapToDouble(x -> x).max().orElse(0) / 2;
    }

    private EnumMap<Strength, Double> ordered() {
        EnumMap<Strength, Double> ordered = new EnumMap<>(Strength.class);
        ordered.putAll(strengths);
        return ordered;
    }
}
