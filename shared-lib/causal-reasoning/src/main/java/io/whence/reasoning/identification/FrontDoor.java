package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Subsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets of mediators that meet Pearl's front-door criterion: they intercept every directed path, no back-door path leads from
 * the treatment to them, and the treatment blocks every back-door path from them to the outcome.
 */
public final class FrontDoor {

    private final Admg graph;
    private final String treatment;
    private final String outcome;

    private FrontDoor(Admg graph, String treatment, String outcome) {
        this.graph = graph;
        this.treatment = treatment;
        this.outcome = outcome;
    }

    public static FrontDoor of(Admg graph, String treatment, String outcome) {
        return new FrontDoor(graph, treatment, outcome);
    }

    public boolean isValid(Collection<String> set) {
        return objections(set).isEmpty();
    }

    /** Returns which of the three conditions fail, as sentences. */
    public List<String> objections(Collection<String> set) {
        var objections = new ArrayList<String>();
        if (set.contains(treatment) || set.contains(outcome)) {
            objections.add("treatment and outcome cannot be in the set");
            return objections;
        }
        var cut = graph.directed().withoutEdgesInto(set);
        if (cut.isAncestor(treatment, outcome)) {
            objections.add("a directed path from " + treatment + " to " + outcome + " avoids the set");
        }
        var downstream = graph.withoutEdgesOutOf(Set.of(treatment));
        if (!Separation.separated(downstream, Set.of(treatment), set, Set.of())) {
            objections.add("a back-door path leads from " + treatment + " to the set");
        }
        if (!Separation.separated(graph.withoutEdgesOutOf(set), set, Set.of(outcome), Set.of(treatment))) {
            objections.add(treatment + " does not block every back-door path from the set to " + outcome);
        }
        return objections;
    }

    /** Returns the valid sets of at most {@code size} mediators, smallest first. */
    public List<Set<String>> sets(int size) {
        var candidates = new LinkedHashSet<>(graph.nodes());
        candidates.remove(treatment);
        candidates.remove(outcome);
        return Subsets.upTo(candidates, size).filter(this::isValid).toList();
    }

    /** Returns {@code P(outcome | do(treatment))} by the front-door formula for a valid set. */
    public Estimand estimand(Collection<String> set) {
        if (!isValid(set)) {
            throw new IllegalArgumentException(set + " is no front-door set: " + objections(set));
        }
        var condition = new ArrayList<>(set);
        condition.add(treatment);
        var inner = Sum.over(
                List.of(treatment),
                Product.of(
                        Probability.open(List.of(treatment), List.of()),
                        Probability.open(List.of(outcome), condition)));
        return set.isEmpty()
                ? Probability.open(List.of(outcome), List.of())
                : Sum.over(set, Product.of(Probability.open(set, List.of(treatment)), inner));
    }
}
