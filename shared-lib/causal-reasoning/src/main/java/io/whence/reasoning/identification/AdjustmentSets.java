package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Separation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets of covariates whose adjustment gives the total effect of a treatment on an outcome.
 *
 * <p>A set is valid by the adjustment criterion (Shpitser, VanderWeele and Robins 2010): it holds no variable on a causal path
 * or descending from one, and separates treatment from outcome once the causal paths are cut. The back-door criterion of Pearl
 * is stricter: no descendant of the treatment at all.
 */
public final class AdjustmentSets {

    private final Admg graph;
    private final Set<String> treatments;
    private final String outcome;
    private final Set<String> causal;
    private final Set<String> forbidden;
    private final Admg withoutCausalPaths;

    private AdjustmentSets(Admg graph, Set<String> treatments, String outcome) {
        this.graph = graph;
        this.treatments = treatments;
        this.outcome = outcome;
        var dag = graph.directed();
        this.causal = new LinkedHashSet<>(dag.withoutEdgesInto(treatments).descendantsOrSelf(treatments));
        causal.retainAll(dag.withoutEdgesOutOf(treatments).ancestorsOrSelf(Set.of(outcome)));
        causal.removeAll(treatments);
        this.forbidden = new LinkedHashSet<>(dag.descendantsOrSelf(causal));
        forbidden.addAll(treatments);
        forbidden.add(outcome);
        var first = dag.edges().stream()
                .filter(edge -> treatments.contains(edge.from()) && causal.contains(edge.to()))
                .toList();
        this.withoutCausalPaths = Admg.of(dag.without(first), graph.confounded());
    }

    /**
     * Prepares the question for one treatment and one outcome.
     *
     * @throws IllegalArgumentException where they are the same or not in the graph
     */
    public static AdjustmentSets of(Admg graph, String treatment, String outcome) {
        return of(graph, Set.of(treatment), outcome);
    }

    /** Prepares the question for treatments that are set together, and one outcome. */
    public static AdjustmentSets of(Admg graph, Set<String> treatments, String outcome) {
        if (treatments.isEmpty() || treatments.contains(outcome)) {
            throw new IllegalArgumentException("no treatment of " + outcome + " other than itself in " + treatments);
        }
        return new AdjustmentSets(graph, Set.copyOf(treatments), outcome);
    }

    /** Returns the variables that no valid set may hold. */
    public Set<String> forbidden() {
        return java.util.Collections.unmodifiableSet(forbidden);
    }

    public boolean isValid(Collection<String> set) {
        return set.stream().noneMatch(forbidden::contains)
                && Separation.separated(withoutCausalPaths, treatments, Set.of(outcome), set);
    }

    /** Returns whether the set meets Pearl's back-door criterion. */
    public boolean isBackdoor(Collection<String> set) {
        var later = graph.directed().descendantsOrSelf(treatments);
        return set.stream().noneMatch(node -> later.contains(node) || node.equals(outcome))
                && Separation.separated(graph.withoutEdgesOutOf(treatments), treatments, Set.of(outcome), set);
    }

    /** Returns every minimal valid set, smallest first; at most {@code limit}. */
    public List<Set<String>> minimal(int limit) {
        var allowed = new LinkedHashSet<>(graph.nodes());
        allowed.removeAll(forbidden);
        return MinimalSeparators.of(withoutCausalPaths, treatments, outcome, allowed, limit);
    }

    /** Returns the largest set that the back-door criterion allows: all non-descendants, where that is valid. */
    public Optional<Set<String>> maximal() {
        var all = new LinkedHashSet<>(graph.nodes());
        all.removeAll(graph.directed().descendantsOrSelf(treatments));
        all.remove(outcome);
        return isValid(all) ? Optional.of(all) : Optional.empty();
    }

    /**
     * Returns the set with the smallest asymptotic variance (Henckel, Perković and Maathuis 2022): the parents of the
     * variables on causal paths that are not themselves forbidden. Empty where the treatment has no effect, or where latent
     * common causes make that set invalid.
     */
    public Optional<Set<String>> optimal() {
        var parents = new LinkedHashSet<String>();
        causal.forEach(node -> parents.addAll(graph.directed().parents(node)));
        parents.removeAll(forbidden);
        return !causal.isEmpty() && isValid(parents) ? Optional.of(parents) : Optional.empty();
    }

    /** Returns {@code P(outcome | do(treatments))} by adjustment for a valid set. */
    public Estimand estimand(Collection<String> set) {
        if (!isValid(set)) {
            throw new IllegalArgumentException(set + " is not an adjustment set for " + treatments + " and " + outcome);
        }
        var condition = new ArrayList<>(set);
        condition.addAll(treatments);
        var inside = Probability.open(List.of(outcome), condition);
        return set.isEmpty() ? inside : Sum.over(set, Product.of(inside, Probability.open(set, List.of())));
    }

    /** Returns why a set is not valid, as sentences; none where it is. */
    public List<String> objections(Collection<String> set) {
        var objections = new ArrayList<String>();
        set.stream()
                .filter(forbidden::contains)
                .map(node -> node + " is on a causal path to " + outcome + ", or descends from one")
                .forEach(objections::add);
        var allowed = set.stream().filter(node -> !forbidden.contains(node)).collect(Collectors.toSet());
        treatments.stream()
                .flatMap(from -> Separation.openTrail(withoutCausalPaths, from, outcome, allowed).stream())
                .map(trail -> "the path " + trail + " stays open")
                .forEach(objections::add);
        return List.copyOf(objections);
    }
}
