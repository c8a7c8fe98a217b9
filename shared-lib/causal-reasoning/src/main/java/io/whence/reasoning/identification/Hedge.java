package io.whence.reasoning.identification;

import java.util.Set;

/**
 * Why an effect is not identifiable: two nested sets of variables, each held together by latent common causes, such that the
 * treatment acts on the outcome inside the larger one only (Shpitser and Pearl 2006, theorem 4). Two models can then agree on
 * everything observed and differ in the effect.
 *
 * @param outer a district that holds some of the treatments
 * @param inner the part of it that holds none
 */
public record Hedge(Set<String> outer, Set<String> inner) {

    public Hedge {
        outer = Set.copyOf(outer);
        inner = Set.copyOf(inner);
        if (!outer.containsAll(inner) || outer.size() == inner.size()) {
            throw new IllegalArgumentException(inner + " must be a proper part of " + outer);
        }
    }

    /** Returns the reason as a sentence. */
    public String inWords() {
        return "latent common causes tie " + sorted(outer) + " together, and " + sorted(inner)
                + " within it stays tied when the treatment is set: a hedge";
    }

    private static String sorted(Set<String> names) {
        return "{" + String.join(", ", names.stream().sorted().toList()) + "}";
    }
}
