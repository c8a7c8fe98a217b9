package io.whence.evaluation;

import io.whence.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an extractor says of a text.
 *
 * @param causal whether the text affirms a causal relation
 * @param probability that it does, 0 to 1
 * @param strength none, direct, conditional, correlational or hypothesised
 * @param relations without mere associations
 * @param associations what is only said to go together
 */
public record Prediction(
        boolean causal, double probability, String strength, List<Relation> relations, List<Relation> associations) {
    public Prediction {
        relations = List.copyOf(relations);
        associations = List.copyOf(associations);
    }

    /** A prediction without associations. */
    Prediction(boolean causal, double probability, String strength, List<Relation> relations) {
        this(causal, probability, strength, relations, List.of());
    }

    /** A prediction without shades. */
    Prediction(boolean causal, String strength, List<Relation> relations) {
        this(causal, causal ? 1 : 0, strength, relations);
    }

    /** The same, with associations among the relations: for corpora that mark both alike. */
    Prediction associationsToo() {
        List<Relation> all =
                Stream.concat(relations.stream(), associations.stream()).toList();
        return new Prediction(causal, probability, strength, all, List.of());
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
     * @param attributes sign, stance and so on; empty if the predictor tells none
     */
    public record Relation(
            List<Span> cause,
            List<Span> effect,
            List<Span> signal,
            String polarity,
            double confidence,
            Optional<Attributes> attributes) {
        public Relation {
            cause = List.copyOf(cause);
            effect = List.copyOf(effect);
            signal = List.copyOf(signal);
        }

        /** A relation of which nothing more is said. */
        Relation(List<Span> cause, List<Span> effect, List<Span> signal, String polarity, double confidence) {
            this(cause, effect, signal, polarity, confidence, Optional.empty());
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
