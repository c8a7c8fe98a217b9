package io.whence.model;

import java.util.Optional;

/**
 * How far the evidence bears something out. It is computed of the evidence and never set by hand.
 *
 * @param value 0 to 1
 * @param supporting studies known to say so: documents that say so themselves; where there is none, 1 if one is cited
 * @param refuting studies known to deny it, likewise
 * @param nullResults studies known to have looked for an effect and found none, likewise
 * @param rule name and version of the rule that computed it; none if it was stored before rules were named
 */
public record Belief(double value, int supporting, int refuting, int nullResults, Optional<String> rule) {
    public Belief {
        Checks.fraction("belief", value);
        Checks.notNegative("supporting studies", supporting);
        Checks.notNegative("refuting studies", refuting);
        Checks.notNegative("studies with null results", nullResults);
    }
}
