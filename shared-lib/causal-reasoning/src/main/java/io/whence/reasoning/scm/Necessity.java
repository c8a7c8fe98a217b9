package io.whence.reasoning.scm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The but-for test: would the outcome have failed had the candidate been otherwise, all else following? */
public final class Necessity {

    private Necessity() {}

    /** Returns the other values of the candidate under which the outcome fails in this context; empty where none does. */
    public static Optional<Map<String, String>> without(
            StructuralModel model, Context context, Map<String, String> candidate, Formula outcome) {
        return alternatives(model, candidate).stream()
                .filter(other -> !outcome.holds(model.world(context, other)))
                .findFirst();
    }

    /** Returns every assignment in which each of the candidate's variables has another value. */
    static List<Map<String, String>> alternatives(StructuralModel model, Map<String, String> candidate) {
        List<Map<String, String>> assignments = List.of(Map.of());
        for (var setting : candidate.entrySet()) {
            var extended = new ArrayList<Map<String, String>>();
            for (var assignment : assignments) {
                for (var other : model.variable(setting.getKey()).domain().alternatives(setting.getValue())) {
                    var longer = new LinkedHashMap<>(assignment);
                    longer.put(setting.getKey(), other);
                    extended.add(longer);
                }
            }
            assignments = extended;
        }
        return assignments;
    }
}
