package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.graph.DefaultDirectedGraph;

/**
 * Finds the cycles of a directed graph that was gathered from elsewhere and may have some. JGraphT does the work:
 * Johnson's enumeration and strong components are exact there and well tested.
 */
public final class Cycles {

    private Cycles() {}

    /** Returns every simple cycle, each as its variables in order; an exponential number where the graph is dense. */
    public static List<List<String>> all(Collection<Edge> edges) {
        return new JohnsonSimpleCycles<>(graph(edges)).findSimpleCycles();
    }

    /** Returns one cycle, or an empty list where there is none; linear in the number of edges. */
    public static List<String> one(Collection<Edge> edges) {
        var graph = graph(edges);
        for (var edge : edges) {
            if (edge.from().equals(edge.to())) {
                return List.of(edge.from());
            }
        }
        return tangles(edges).stream()
                .findFirst()
                .map(tangle -> within(graph, tangle))
                .orElse(List.of());
    }

    /** Returns the groups of two or more variables that all reach each other; acyclic graphs have none. */
    public static List<Set<String>> tangles(Collection<Edge> edges) {
        return new KosarajuStrongConnectivityInspector<>(graph(edges))
                .stronglyConnectedSets().stream().filter(set -> set.size() > 1).toList();
    }

    private static List<String> within(Graph<String, Edge> graph, Set<String> tangle) {
        var walk = new ArrayList<String>();
        var at = tangle.iterator().next();
        while (!walk.contains(at)) {
            walk.add(at);
            at = graph.outgoingEdgesOf(at).stream()
                    .map(Edge::to)
                    .filter(tangle::contains)
                    .findFirst()
                    .orElseThrow();
        }
        return List.copyOf(walk.subList(walk.indexOf(at), walk.size()));
    }

    private static Graph<String, Edge> graph(Collection<Edge> edges) {
        var graph = new DefaultDirectedGraph<String, Edge>(Edge.class);
        for (var edge : edges) {
            graph.addVertex(edge.from());
            graph.addVertex(edge.to());
            graph.addEdge(edge.from(), edge.to(), edge);
        }
        return graph;
    }
}
