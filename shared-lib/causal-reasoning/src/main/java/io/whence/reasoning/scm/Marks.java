package io.whence.reasoning.scm;

import java.util.Map;
import java.util.Set;

/**
 * What a model says of its actual events beside their mechanism.
 *
 * @param abnormal variables whose actual value violates a norm
 * @param intended variables whose actual value was chosen with the outcome in mind
 * @param order the time of a variable; earlier is smaller, equal is simultaneous
 */
public record Marks(Set<String> abnormal, Set<String> intended, Map<String, Integer> order) {

    static final Marks NONE = new Marks(Set.of(), Set.of(), Map.of());

    public Marks {
        abnormal = Set.copyOf(abnormal);
        intended = Set.copyOf(intended);
        order = Map.copyOf(order);
    }

    /** Returns whether nothing is said about norms and intentions. */
    public boolean silent() {
        return abnormal.isEmpty() && intended.isEmpty();
    }
}
