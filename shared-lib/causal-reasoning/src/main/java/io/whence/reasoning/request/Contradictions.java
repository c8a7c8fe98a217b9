package io.whence.reasoning.request;

import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses statements that no distribution meets: two numbers for one probability, sums beyond 1, a joint above its part. */
final class Contradictions {

    /** Numbers are often rounded to whole percentages. */
    private static final double ROUNDING = 0.0051;

    private static final double SUMMED = 0.0205;

    private Contradictions() {}

    /**
     * Adds a statement to those before.
     *
     * @throws UnreadableTextException where the same probability already has another number
     */
    static void put(Map<Probability, Double> known, Probability probability, double value) {
        var before = known.putIfAbsent(probability, value);
        if (before != null && Math.abs(before - value) > ROUNDING) {
            throw UnreadableTextException.whole(
                    probability + " = " + before + " and " + value, "one number for one probability");
        }
    }

    static void refuse(Map<Probability, Double> known, Map<String, Integer> sizes) {
        sums(known, sizes);
        parts(known);
        derived(known, sizes);
    }

    /** Values of the same variables under the same condition exclude each other. */
    private static void sums(Map<Probability, Double> known, Map<String, Integer> sizes) {
        var groups = new LinkedHashMap<List<Object>, List<Map.Entry<Probability, Double>>>();
        known.entrySet().forEach(entry -> {
            var of = entry.getKey().of().stream().map(Term::variable).toList();
            var group = List.<Object>of(
                    of, entry.getKey().intervened(), entry.getKey().given());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(entry);
        });
        groups.values().forEach(group -> {
            double sum = group.stream().mapToDouble(Map.Entry::getValue).sum();
            int all = group.get(0).getKey().of().stream()
                    .mapToInt(term -> sizes.getOrDefault(term.variable(), 2))
                    .reduce(1, (a, b) -> a * b);
            boolean complete = group.size() == all && group.size() > 1;
            if (group.size() > 1 && (sum > 1 + SUMMED || (complete && sum < 1 - SUMMED))) {
                throw UnreadableTextException.whole(
                        String.join(
                                        " + ",
                                        group.stream()
                                                .map(entry -> entry.getKey().toString())
                                                .toList()) + " = " + rounded(sum),
                        complete ? "probabilities that sum to 1" : "probabilities that sum to 1 at most");
            }
        });
    }

    private static void parts(Map<Probability, Double> known) {
        known.forEach((joint, value) -> known.forEach((part, most) -> {
            boolean inside = joint.of().size() > part.of().size()
                    && joint.of().containsAll(part.of())
                    && joint.given().equals(part.given())
                    && joint.intervened().equals(part.intervened());
            if (inside && value > most + 2 * ROUNDING) {
                throw UnreadableTextException.whole(
                        joint + " = " + value + ", " + part + " = " + most,
                        "a joint probability no greater than its part");
            }
        }));
    }

    /** What all the others imply about a probability by the law of total probability must not be far from its number. */
    private static void derived(Map<Probability, Double> known, Map<String, Integer> sizes) {
        var nothing = Admg.of(Dag.of(Set.of()));
        for (var entry : known.entrySet()) {
            if (entry.getKey().of().size() == 1
                    && entry.getKey().given().isEmpty()
                    && entry.getKey().intervened().isEmpty()) {
                var others = new LinkedHashMap<>(known);
                var variable = entry.getKey().of().get(0).variable();
                others.keySet()
                        .removeIf(other -> other.given().isEmpty()
                                && other.intervened().isEmpty()
                                && other.of().stream()
                                        .anyMatch(term -> term.variable().equals(variable)));
                var implied =
                        GivenProbabilities.of(others, sizes).reasoning(nothing).probability(entry.getKey());
                implied.number().ifPresent(number -> {
                    if (Math.abs(number - entry.getValue()) > SUMMED) {
                        throw UnreadableTextException.whole(
                                entry.getKey() + " = " + entry.getValue(),
                                rounded(number) + ", which follows from the other probabilities");
                    }
                });
            }
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
