package io.whence.reasoning.effects;

import java.util.LinkedHashMap;
import java.util.Map;

/** A question about an effect that has a number for an answer. Values are numbered from 0. */
public sealed interface CausalQuery {

    /** Which contrast of two worlds is asked for. */
    enum Contrast {
        /** P(y | do(to)) - P(y | do(from)). */
        AVERAGE_TREATMENT_EFFECT("ATE"),
        /** The same with further variables held at given values in both worlds. */
        CONTROLLED_DIRECT_EFFECT("CDE"),
        /** The treatment changes, the mediators stay as they were under {@code from}. */
        NATURAL_DIRECT_EFFECT("NDE"),
        /** The treatment stays at {@code from}, the mediators change as if it had become {@code to}. */
        NATURAL_INDIRECT_EFFECT("NIE"),
        /** P(y | from) - P(y under to | from): what those with {@code from} gained by not having had {@code to}. */
        EFFECT_OF_TREATMENT_ON_TREATED("ETT");

        private final String symbol;

        Contrast(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** Which probability of causation is asked for. */
    enum Attribution {
        /** That the outcome would have failed without the treatment, given that both occurred. */
        NECESSITY("PN"),
        /** That the treatment would have brought the outcome about, given that neither occurred. */
        SUFFICIENCY("PS"),
        /** That the outcome would have followed the treatment either way. */
        NECESSITY_AND_SUFFICIENCY("PNS");

        private final String symbol;

        Attribution(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** What is wanted of a probability of causation: a sharp bound, or the value where the effect is never negative. */
    enum Want {
        LOWER_BOUND,
        UPPER_BOUND,
        VALUE_UNDER_MONOTONICITY
    }

    /** A variable and one of its values. */
    record Event(String variable, int value) {

        public Event {
            if (variable.isBlank() || value < 0) {
                throw new IllegalArgumentException("not an event: " + variable + "=" + value);
            }
        }
    }

    /**
     * A contrast between two values of a treatment.
     *
     * @param from the value compared with; for {@code ETT} the one that the group really has
     * @param to the value after the change, or for {@code ETT} the one that it would have had
     * @param outcome the event whose probability is compared
     * @param held variables held fixed, for {@code CDE} only
     */
    record Effect(Contrast contrast, String treatment, int from, int to, Event outcome, Map<String, Integer> held)
            implements CausalQuery {

        public Effect {
            held = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(held));
            if (from == to) {
                throw new IllegalArgumentException(treatment + " does not change: " + from);
            }
        }
    }

    /**
     * A probability of causation of a yes/no outcome by a yes/no treatment.
     *
     * @param treatment the event that did, or would, cause
     * @param outcome the event that was, or would be, caused
     */
    record CauseProbability(Attribution attribution, Event treatment, Event outcome, Want want)
            implements CausalQuery {}

    /** {@code P(outcome | do(set), observed)}. */
    record Intervention(Map<String, Integer> outcome, Map<String, Integer> set, Map<String, Integer> observed)
            implements CausalQuery {

        public Intervention {
            outcome = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(outcome));
            set = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(set));
            observed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(observed));
        }
    }
}
