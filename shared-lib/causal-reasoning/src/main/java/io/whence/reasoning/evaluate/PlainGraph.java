package io.whence.reasoning.evaluate;

import io.whence.reasoning.graph.Edge;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A directed graph as someone drew it: cycles and self-loops are allowed. Ends of edges are nodes, named or not. */
public record PlainGraph(Set<String> nodes, Set<Edge> edges) {

    public PlainGraph {
        var all = new LinkedHashSet<>(nodes);
        edges.forEach(edge -> Collections.addAll(all, edge.from(), edge.to()));
        nodes = Collections.unmodifiableSet(all);
        edges = Collections.unmodifiableSet(new LinkedHashSet<>(edges));
    }

    public static PlainGraph of(Set<Edge> edges) {
        return new PlainGraph(Set.of(), edges);
    }

    PlainGraph renamed(UnaryOperator<String> name) {
        var names = new LinkedHashSet<String>();
        nodes.forEach(node -> names.add(name.apply(node)));
        var links = new LinkedHashSet<Edge>();
        edges.forEach(edge -> links.add(new Edge(name.apply(edge.from()), name.apply(edge.to()))));
        return new PlainGraph(names, links);
    }
}
