package io.whence.reasoning.scm;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a conjunction of settings is an actual cause, and which clause of the definition decided. */
public sealed interface Causation {

    /** AC1 fails: the candidate or the outcome did not happen. */
    record DidNotHappen(String what) implements Causation {}

    /** AC2 fails: no change of the candidate undoes the outcome, whatever is held at its actual value. */
    record MakesNoDifference() implements Causation {}

    /**
     * AC3 fails: a part of the candidate is a cause already.
     *
     * @param smaller that part
     */
    record NotMinimal(Map<String, String> smaller) implements Causation {
        public NotMinimal {
            smaller = Map.copyOf(smaller);
        }
    }

    /**
     * The candidate is an actual cause.
     *
     * @param instead the values under which the outcome fails
     * @param held what must be held at its actual value for that; empty for a but-for cause
     */
    record ActualCause(Map<String, String> instead, Map<String, String> held) implements Causation {
        public ActualCause {
            instead = Map.copyOf(instead);
            held = Map.copyOf(held);
        }
    }

    default boolean isCause() {
        return this instanceof ActualCause;
    }

    /** Returns what the function for this case makes of it. */
    default <T> T fold(
            Function<DidNotHappen, T> didNotHappen,
            Supplier<T> makesNoDifference,
            Function<NotMinimal, T> notMinimal,
            Function<ActualCause, T> actualCause) {
        if (this instanceof DidNotHappen absent) {
            return didNotHappen.apply(absent);
        }
        if (this instanceof NotMinimal larger) {
            return notMinimal.apply(larger);
        }
        return this instanceof ActualCause cause ? actualCause.apply(cause) : makesNoDifference.get();
    }
}
