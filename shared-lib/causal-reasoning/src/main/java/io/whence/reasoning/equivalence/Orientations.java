package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Cpdag;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.graph.Patience;
import io.whence.reasoning.graph.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Between named graphs and bit masks, and from a pattern to all its members. */
final class Orientations {

    private Orientations() {}

    static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no variable " + name + " among " + names);
        }
        return index;
    }

    static long mask(List<String> names, Iterable<String> members) {
        long mask = 0;
        for (var member : members) {
            mask |= Orientation.bit(index(names, member));
        }
        return mask;
    }

    static Orientation of(Dag dag) {
        var names = dag.nodes();
        checkSize(names.size());
        var skeleton = new long[names.size()];
        for (var edge : dag.edges()) {
            skeleton[index(names, edge.from())] |= Orientation.bit(index(names, edge.to()));
            skeleton[index(names, edge.to())] |= Orientation.bit(index(names, edge.from()));
        }
        var graph = Orientation.undirected(skeleton);
        dag.edges().forEach(edge -> graph.direct(index(names, edge.from()), index(names, edge.to())));
        return graph;
    }

    static void checkSize(int variables) {
        if (variables > Orientation.MOST_VARIABLES) {
            throw new TooLargeException(
                    "a class over more than " + Orientation.MOST_VARIABLES + " variables is not enumerated");
        }
    }

    static List<Edge> directed(List<String> names, Orientation graph) {
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < names.size(); i++) {
            for (long rest = graph.children(i); rest != 0; rest &= rest - 1) {
                edges.add(new Edge(names.get(i), names.get(Long.numberOfTrailingZeros(rest))));
            }
        }
        return edges;
    }

    static Dag dag(List<String> names, Orientation graph) {
        return Dag.of(names, directed(names, graph));
    }

    static Cpdag cpdag(List<String> names, Orientation graph) {
        var undirected = new ArrayList<Pair>();
        for (int i = 0; i < names.size(); i++) {
            for (long rest = graph.undirected(i); rest != 0; rest &= rest - 1) {
                int j = Long.numberOfTrailingZeros(rest);
                if (i < j) {
                    undirected.add(new Pair(names.get(i), names.get(j)));
                }
            }
        }
        return Cpdag.of(names, directed(names, graph), undirected);
    }

    /**
     * Hands every acyclic completion of a closed pattern to {@code visit} until it returns false.
     *
     * @return whether the visit was never stopped
     */
    static boolean completions(Orientation graph, Predicate<Orientation> visit) {
        Patience.check();
        for (int i = 0; i < graph.size(); i++) {
            if (graph.undirected(i) != 0) {
                int j = Long.numberOfTrailingZeros(graph.undirected(i));
                return branch(graph, i, j, visit) && branch(graph, j, i, visit);
            }
        }
        return !graph.acyclic() || visit.test(graph);
    }

    private static boolean branch(Orientation graph, int from, int to, Predicate<Orientation> visit) {
        var next = graph.copy();
        next.direct(from, to);
        MeekRules.close(next);
        return completions(next, visit);
    }
}
