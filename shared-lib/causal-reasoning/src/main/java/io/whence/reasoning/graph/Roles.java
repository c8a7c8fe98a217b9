package io.whence.reasoning.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names the part a third variable plays between two others. The roles do not exclude one another: a variable may be both a
 * mediator and a confounder of different paths.
 */
public final class Roles {

    private Roles() {}

    /** Returns the variables on a directed path from {@code cause} to {@code effect}. */
    public static Set<String> mediators(Dag dag, String cause, String effect) {
        var onTheWay = dag.ancestors(effect);
        return select(dag, node -> onTheWay.contains(node) && dag.isAncestor(cause, node));
    }

    /**
     * Returns the common causes that do not act through each other's target: variables with a directed path to {@code a}
     * that avoids {@code b} and one to {@code b} that avoids {@code a}.
     */
    public static Set<String> confounders(Dag dag, String a, String b) {
        return select(dag, node -> reaches(dag, node, a, b) && reaches(dag, node, b, a));
    }

    /** Returns the common effects: variables that {@code a} reaches without {@code b} and {@code b} without {@code a}. */
    public static Set<String> colliders(Dag dag, String a, String b) {
        return select(dag, node -> reaches(dag, a, node, b) && reaches(dag, b, node, a));
    }

    /** Returns the variables in which the arrows of two non-adjacent parents meet. */
    public static Set<String> unshieldedColliders(Dag dag) {
        return select(dag, node -> dag.parents(node).stream().anyMatch(first -> dag.parents(node).stream()
                .anyMatch(second -> !first.equals(second) && !dag.adjacent(first, second))));
    }

    private static boolean reaches(Dag dag, String from, String to, String avoiding) {
        return !from.equals(to)
                && !from.equals(avoiding)
                && !to.equals(avoiding)
                && dag.withoutEdgesInto(Set.of(avoiding)).isAncestor(from, to);
    }

    private static Set<String> select(Dag dag, Predicate<String> wanted) {
        var chosen = new LinkedHashSet<String>();
        dag.nodes().stream().filter(wanted).forEach(chosen::add);
        return chosen;
    }
}
