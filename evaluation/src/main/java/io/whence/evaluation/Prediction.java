package io.whence.evaluation;

import io.whence.model.Span;
import java.util.List;

/**
 * What an extractor says of a text.
 *
 * @param causal whether the text affirms a causal relation
 * @param strength none, direct, conditional, correlational or hypothesised
 * @param relations without mere associations
 */
public record Prediction(boolean causal, String strength, List<Relation> relations) {
    public Prediction {
        relations = List.copyOf(relations);
    }

    /**
     * A predicted relation.
     *
     * @param polarity cause, prevent, counter or none
     */
    public record Relation(List<Span> cause, List<Span> effect, List<Span> signal, String polarity) {
        public Relation {
            cause = List.copyOf(cause);
            effect = List.copyOf(effect);
            signal = List.copyOf(signal);
        }

        /** Whether it would become a positive edge. */
        public boolean supporting() {
            return !polarity.equals("counter") && !polarity.equals("none");
        }
    }
}
