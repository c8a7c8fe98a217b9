package io.whence.evaluation;

import io.whence.model.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What an extractor says of a text.
 *
 * @param causal whether the text affirms a causal relation
 * @param probability that it does, 0 to 1
 * @param strength none, direct, conditional, correlational or hypothesised
 * @param relations without mere associations
 */
public record Prediction(boolean causal, double probability, String strength, List<Relation> relations) {
    public Prediction {
        relations = List.copyOf(relations);
    }

    /** A prediction without shades. */
    Prediction(boolean causal, String strength, List<Relation> relations) {
        this(causal, causal ? 1 : 0, strength, relations);
    }

    /** The relations, those that the extractor is surest of first. */
    List<Relation> surestFirst() {
        return relations.stream()
                .sorted(Comparator.comparingDouble(Relation::confidence).reversed())
                .toList();
    }

    /**
     * A predicted relation.
     *
     * @param polarity cause, prevent, counter or none
     * @param confidence probability that it is right, 0 to 1
     */
    public record Relation(List<Span> cause, List<Span> effect, List<Span> signal, String polarity, double confidence) {
        public Relation {
            cause = List.copyOf(cause);
            effect = List.copyOf(effect);
            signal = List.copyOf(signal);
        }

        /** A relation that is certain. */
        Relation(List<Span> cause, List<Span> effect, List<Span> signal, String polarity) {
            this(cause, effect, signal, polarity, 1);
        }

        /** Whether it would become a positive edge. */
        public boolean supporting() {
            return !polarity.equals("counter") && !polarity.equals("none");
        }
    }
}
