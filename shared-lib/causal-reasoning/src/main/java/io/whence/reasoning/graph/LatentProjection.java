package io.whence.reasoning.graph;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Verma's latent projection of a DAG onto its observed variables. */
final class LatentProjection {

    private LatentProjection() {}

    static Admg of(Dag dag, Set<String> hidden) {
        var observed =
                dag.nodes().stream().filter(node -> !hidden.contains(node)).toList();
        var edges = new LinkedHashSet<Edge>();
        for (var node : observed) {
            reached(dag, hidden, node).forEach(to -> edges.add(new Edge(node, to)));
        }
        return Admg.of(Dag.of(observed, edges), confounded(dag, hidden));
    }

    private static Set<Pair> confounded(Dag dag, Set<String> hidden) {
        var pairs = new LinkedHashSet<Pair>();
        for (var cause : hidden) {
            var effects = reached(dag, hidden, cause);
            for (var a : effects) {
                effects.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(new Pair(a, b)));
            }
        }
        return pairs;
    }

    /** Returns the observed variables that {@code from} has a directed path to through hidden variables only. */
    private static Set<String> reached(Dag dag, Set<String> hidden, String from) {
        var reached = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(dag.children(from));
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!hidden.contains(node)) {
                reached.add(node);
            } else if (seen.add(node)) {
                open.addAll(dag.children(node));
            }
        }
        return reached;
    }
}
