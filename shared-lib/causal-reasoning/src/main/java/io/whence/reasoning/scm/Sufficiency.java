package io.whence.reasoning.scm;

import java.util.Map;
import java.util.Optional;

/**
 * Whether a candidate brings the outcome about whatever else is the case: the outcome holds in every context once the
 * candidate is forced (Halpern 2016, condition SC3). All roots vary except the background.
 */
public final class Sufficiency {

    private Sufficiency() {}

    /** Returns a context in which the candidate holds and the outcome fails; empty where the candidate is sufficient. */
    public static Optional<Context> defeater(StructuralModel model, Map<String, String> candidate, Formula outcome) {
        return model.conceivable().stream()
                .filter(context -> !outcome.holds(model.world(context, candidate)))
                .findFirst();
    }
}
