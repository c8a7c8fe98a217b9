package io.whence.reasoning.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A partially directed graph that stands for a Markov equivalence class: directed edges are the same in every member,
 * undirected ones differ. This type only holds the edges; it does not check that a class exists.
 */
public final class Cpdag {

    private final List<String> nodes;
    private final Set<Edge> directed;
    private final Set<Pair> undirected;

    private Cpdag(List<String> nodes, Set<Edge> directed, Set<Pair> undirected) {
        this.nodes = nodes;
        this.directed = directed;
        this.undirected = undirected;
    }

    /**
     * Builds the graph; ends of edges that {@code nodes} does not name are added after it.
     *
     * @throws IllegalArgumentException where two variables are joined twice
     */
    public static Cpdag of(Collection<String> nodes, Collection<Edge> directed, Collection<Pair> undirected) {
        var names = new LinkedHashSet<>(nodes);
        var joined = new LinkedHashSet<>(undirected);
        joined.forEach(pair -> Collections.addAll(names, pair.first(), pair.second()));
        for (var edge : new LinkedHashSet<>(directed)) {
            Collections.addAll(names, edge.from(), edge.to());
            if (!joined.add(edge.ends())) {
                throw new IllegalArgumentException("two edges join " + edge.from() + " and " + edge.to());
            }
        }
        return new Cpdag(
                List.copyOf(names),
                Collections.unmodifiableSet(new LinkedHashSet<>(directed)),
                Collections.unmodifiableSet(new LinkedHashSet<>(undirected)));
    }

    public List<String> nodes() {
        return nodes;
    }

    /** Returns the compelled edges. */
    public Set<Edge> directed() {
        return directed;
    }

    /** Returns the reversible edges. */
    public Set<Pair> undirected() {
        return undirected;
    }

    public boolean hasEdge(String from, String to) {
        return directed.contains(new Edge(from, to));
    }

    public boolean hasUndirected(String a, String b) {
        return undirected.contains(new Pair(a, b));
    }

    public boolean adjacent(String a, String b) {
        return hasEdge(a, b) || hasEdge(b, a) || hasUndirected(a, b);
    }

    /** Returns every joined pair, directed or not. */
    public Set<Pair> skeleton() {
        var pairs = new LinkedHashSet<>(undirected);
        directed.forEach(edge -> pairs.add(edge.ends()));
        return Collections.unmodifiableSet(pairs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cpdag graph
                && Set.copyOf(nodes).equals(Set.copyOf(graph.nodes))
                && directed.equals(graph.directed)
                && undirected.equals(graph.undirected);
    }

    @Override
    public int hashCode() {
        return 31 * directed.hashCode() + undirected.hashCode();
    }

    @Override
    public String toString() {
        return GraphText.print(this);
    }
}
