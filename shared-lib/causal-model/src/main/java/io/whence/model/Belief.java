package io.whence.model;

/**
 * How far the evidence bears something out. It is computed of the evidence and never set by hand.
 *
 * @param value 0 to 1
 * @param supporting documents that say so
 * @param refuting documents that deny it
 * @param nullResults documents that looked for an effect and found none
 */
public record Belief(double value, int supporting, int refuting, int nullResults) {
    public Belief {
        Checks.fraction("belief", value);
        Checks.notNegative("supporting documents", supporting);
        Checks.notNegative("refuting documents", refuting);
        Checks.notNegative("documents with null results", nullResults);
    }
}
