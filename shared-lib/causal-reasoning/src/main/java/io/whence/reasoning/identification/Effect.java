package io.whence.reasoning.identification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The question {@code P(outcomes | do(treatments), given)}; the three sets do not overlap. */
public record Effect(Set<String> outcomes, Set<String> treatments, Set<String> given) {

    public Effect {
        outcomes = copy(outcomes);
        treatments = copy(treatments);
        given = copy(given);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("an effect needs an outcome");
        }
        refuseOverlap(outcomes, treatments);
        refuseOverlap(outcomes, given);
        refuseOverlap(treatments, given);
    }

    public static Effect of(String treatment, String outcome) {
        return new Effect(Set.of(outcome), Set.of(treatment), Set.of());
    }

    private static Set<String> copy(Collection<String> names) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    private static void refuseOverlap(Set<String> some, Set<String> others) {
        some.stream().filter(others::contains).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " has two parts in one effect");
        });
    }

    @Override
    public String toString() {
        var condition = treatments.isEmpty() ? "" : "do(" + String.join(", ", treatments) + ")";
        var observed = String.join(", ", given);
        var bar = condition.isEmpty() && observed.isEmpty() ? "" : " | ";
        var comma = condition.isEmpty() || observed.isEmpty() ? "" : ", ";
        return "P(" + String.join(", ", outcomes) + bar + condition + comma + observed + ")";
    }
}
