package io.whence.reasoning.attribution;

/**
 * The causal factors of one event with respect to an outcome.
 *
 * @param event what happened, in words
 * @param occurred whether it happened
 * @param order its time among the events: smaller is earlier, equal is simultaneous
 * @param sufficient whether it brings the outcome about whatever else is the case
 * @param necessary whether the outcome would have failed without it
 * @param actualCause whether it is an actual cause (Halpern and Pearl, modified)
 * @param normViolated whether it violates a norm: moral, statutory or statistical
 * @param intended whether it was done with the outcome in mind
 */
public record Factors(
        String event,
        boolean occurred,
        int order,
        boolean sufficient,
        boolean necessary,
        boolean actualCause,
        boolean normViolated,
        boolean intended) {

    /** Returns whether the event has any part in the outcome. */
    boolean relevant() {
        return occurred && (sufficient || necessary || actualCause);
    }

    /** Returns whether it brings the outcome about, though the outcome would have come without it. */
    boolean redundant() {
        return occurred && sufficient && !necessary && !actualCause;
    }

    boolean before(Factors other) {
        return order < other.order;
    }

    boolean simultaneous(Factors other) {
        return order == other.order;
    }
}
