package io.whence.reasoning.estimand;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Separation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Derives a probability from given ones, goal first: each rule reduces the wanted probability to others, to a small depth.
 * Every rule is sound, so what is found holds; what is not found may still follow by a longer route.
 */
final class Deduction {

    private static final int DEPTH = 4;

    private final GivenProbabilities known;
    private final Admg graph;
    private final Map<Probability, Integer> failedAt = new HashMap<>();
    private final Map<Probability, Double> found = new HashMap<>();
    private final Set<Probability> underWay = new LinkedHashSet<>();

    Deduction(GivenProbabilities known, Admg graph) {
        this.known = known;
        this.graph = graph;
    }

    OptionalDouble derive(Probability wanted) {
        return wanted.intervened().isEmpty() ? derive(wanted, DEPTH) : OptionalDouble.empty();
    }

    private OptionalDouble derive(Probability raw, int depth) {
        if (contradictory(raw)) {
            return OptionalDouble.of(0);
        }
        var rest = raw.of().stream().filter(term -> !raw.given().contains(term)).toList();
        if (rest.isEmpty()) {
            return OptionalDouble.of(1);
        }
        var wanted = Probability.of(rest, raw.given());
        var stated = known.lookUp(wanted);
        return stated.isPresent() ? stated : search(wanted, depth);
    }

    private OptionalDouble search(Probability wanted, int depth) {
        if (found.containsKey(wanted)) {
            return OptionalDouble.of(found.get(wanted));
        }
        if (depth == 0 || failedAt.getOrDefault(wanted, 0) >= depth || !underWay.add(wanted)) {
            return OptionalDouble.empty();
        }
        var result = first(List.of(
                () -> byIndependence(wanted),
                () -> byComplement(wanted, depth - 1),
                () -> byRatio(wanted),
                () -> byProduct(wanted, depth - 1),
                () -> byMarginal(wanted, depth - 1),
                () -> byQuotient(wanted, depth - 1),
                () -> byTotal(wanted, depth - 1)));
        underWay.remove(wanted);
        result.ifPresentOrElse(value -> found.put(wanted, value), () -> failedAt.put(wanted, depth));
        return result;
    }

    private static OptionalDouble first(List<Supplier<OptionalDouble>> rules) {
        return rules.stream()
                .map(Supplier::get)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private static boolean contradictory(Probability wanted) {
        var values = new HashMap<String, Integer>();
        for (var terms : List.of(wanted.given(), wanted.of())) {
            for (var term : terms) {
                var other = values.put(term.variable(), term.value());
                if (other != null && other != term.value()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds the same event under another condition that the graph says comes to the same. */
    private OptionalDouble byIndependence(Probability wanted) {
        return conditions(wanted.of()).stream()
                .filter(condition -> !condition.equals(Set.copyOf(wanted.given())))
                .filter(condition -> sameIn(wanted, condition))
                .map(condition -> known.lookUp(Probability.of(wanted.of(), condition)))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Returns the conditions under which something was given about the same variables. */
    private Set<Set<Term>> conditions(List<Term> of) {
        var variables = of.stream().map(Term::variable).toList();
        return known.given().keySet().stream()
                .filter(probability -> probability.intervened().isEmpty())
                .filter(probability ->
                        probability.of().stream().map(Term::variable).toList().equals(variables))
                .map(probability -> Set.copyOf(probability.given()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean sameIn(Probability wanted, Set<Term> condition) {
        var both = new ArrayList<>(wanted.given());
        both.addAll(condition);
        if (contradictory(Probability.of(wanted.of(), both)) || !inGraph(wanted) || !inGraph(both)) {
            return false;
        }
        var here = variables(wanted.given());
        var there = variables(condition);
        return separated(wanted, minus(there, here), here) && separated(wanted, minus(here, there), there);
    }

    private boolean separated(Probability wanted, Set<String> others, Set<String> given) {
        return Separation.separated(graph, variables(wanted.of()), others, given);
    }

    private OptionalDouble byComplement(Probability wanted, int depth) {
        if (wanted.of().size() > 1) {
            return OptionalDouble.empty();
        }
        var term = wanted.of().get(0);
        var others = IntStream.range(0, known.values(term.variable()))
                .filter(value -> value != term.value())
                .mapToObj(value -> Probability.of(List.of(new Term(term.variable(), value)), wanted.given()))
                .toList();
        var sum = sum(others.stream().map(other -> derive(other, depth)).toList());
        return sum.isPresent() ? OptionalDouble.of(Math.max(0, 1 - sum.getAsDouble())) : sum;
    }

    /** Divides a given joint probability by that of the condition: {@code P(a|c) = P(a,c) / P(c)}. */
    private OptionalDouble byRatio(Probability wanted) {
        for (var moved : known.given().keySet()) {
            if (moved.of().size() > wanted.of().size() && moved.of().containsAll(wanted.of())) {
                var extra = new ArrayList<>(moved.of());
                extra.removeAll(wanted.of());
                var whole = new LinkedHashSet<>(moved.given());
                whole.addAll(extra);
                if (whole.equals(Set.copyOf(wanted.given()))) {
                    return quotient(moved, Probability.of(extra, moved.given()));
                }
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble quotient(Probability joint, Probability condition) {
        var above = known.lookUp(joint);
        var below = known.lookUp(condition);
        return above.isPresent() && below.isPresent() && below.getAsDouble() > 0
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Sums a variable out of a joint probability that was given with it: {@code P(a|c) = sum of P(a,z|c)}. */
    private OptionalDouble byMarginal(Probability wanted, int depth) {
        var mine = variables(wanted.of());
        var more = new LinkedHashSet<String>();
        for (var joint : known.given().keySet()) {
            boolean larger = joint.intervened().isEmpty()
                    && joint.given().equals(wanted.given())
                    && joint.of().size() > wanted.of().size()
                    && variables(joint.of()).containsAll(mine);
            if (larger) {
                joint.of().stream()
                        .map(Term::variable)
                        .filter(variable -> !mine.contains(variable))
                        .forEach(more::add);
            }
        }
        for (var variable : more) {
            var parts = IntStream.range(0, known.values(variable))
                    .mapToObj(value -> {
                        var terms = new ArrayList<>(wanted.of());
                        terms.add(new Term(variable, value));
                        return derive(Probability.of(terms, wanted.given()), depth);
                    })
                    .toList();
            var sum = sum(parts);
            if (sum.isPresent()) {
                return sum;
            }
        }
        return OptionalDouble.empty();
    }

    /** Divides a joint probability that is given, or of which larger ones are, by that of the condition. */
    private OptionalDouble byQuotient(Probability wanted, int depth) {
        if (wanted.given().isEmpty()) {
            return OptionalDouble.empty();
        }
        var all = new ArrayList<>(wanted.of());
        all.addAll(wanted.given());
        var names = variables(all);
        boolean stated = known.given().keySet().stream()
                .anyMatch(joint -> joint.given().isEmpty()
                        && joint.intervened().isEmpty()
                        && joint.of().size() > 1
                        && variables(joint.of()).containsAll(names));
        if (!stated) {
            return OptionalDouble.empty();
        }
        var above = derive(Probability.of(all, List.of()), depth);
        var below = above.isPresent() ? derive(Probability.of(wanted.given(), List.of()), depth) : above;
        return below.isPresent() && below.getAsDouble() > 0
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble byProduct(Probability wanted, int depth) {
        for (var head : wanted.of().size() > 1 ? wanted.of() : List.<Term>of()) {
            var rest = new ArrayList<>(wanted.of());
            rest.remove(head);
            var condition = new ArrayList<>(wanted.given());
            condition.addAll(rest);
            var tail = derive(Probability.of(rest, wanted.given()), depth);
            var top = tail.isPresent() ? derive(Probability.of(List.of(head), condition), depth) : tail;
            if (top.isPresent()) {
                return OptionalDouble.of(top.getAsDouble() * tail.getAsDouble());
            }
        }
        return OptionalDouble.empty();
    }

    /** Splits by a variable that something was given about: {@code P(a|c) = sum of P(a|z,c) P(z|c)}. */
    private OptionalDouble byTotal(Probability wanted, int depth) {
        return splitters(wanted).stream()
                .map(variable -> total(wanted, variable, depth))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private Set<String> splitters(Probability wanted) {
        var splitters = new LinkedHashSet<String>();
        known.given().keySet().stream()
                .filter(probability -> variables(probability.of()).equals(variables(wanted.of())))
                .forEach(probability -> splitters.addAll(variables(probability.given())));
        splitters.removeAll(wanted.variables());
        return splitters;
    }

    private OptionalDouble total(Probability wanted, String variable, int depth) {
        var sums = new ArrayList<OptionalDouble>();
        for (int value = 0; value < known.values(variable); value++) {
            var part = new Term(variable, value);
            var weight = derive(Probability.of(List.of(part), wanted.given()), depth);
            if (weight.isEmpty()) {
                return weight;
            }
            var condition = new ArrayList<>(wanted.given());
            condition.add(part);
            var inside = derive(Probability.of(wanted.of(), condition), depth);
            if (inside.isEmpty()) {
                return inside;
            }
            sums.add(OptionalDouble.of(weight.getAsDouble() * inside.getAsDouble()));
        }
        return sum(sums);
    }

    private static OptionalDouble sum(List<OptionalDouble> parts) {
        return parts.stream().allMatch(OptionalDouble::isPresent)
                ? OptionalDouble.of(
                        parts.stream().mapToDouble(OptionalDouble::getAsDouble).sum())
                : OptionalDouble.empty();
    }

    private boolean inGraph(Probability wanted) {
        return wanted.variables().stream().allMatch(graph.directed()::contains);
    }

    private boolean inGraph(List<Term> terms) {
        return terms.stream().map(Term::variable).allMatch(graph.directed()::contains);
    }

    private static Set<String> variables(Iterable<Term> terms) {
        var names = new LinkedHashSet<String>();
        terms.forEach(term -> names.add(term.variable()));
        return names;
    }

    private static Set<String> minus(Set<String> all, Set<String> less) {
        return all.stream().filter(name -> !less.contains(name)).collect(Collectors.toSet());
    }
}
