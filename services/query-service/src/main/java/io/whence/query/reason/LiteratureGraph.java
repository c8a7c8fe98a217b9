package io.whence.query.reason;

import io.whence.graph.query.ConceptRef;
import io.whence.graph.query.SubGraph;
import io.whence.reasoning.graph.Cycles;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Link;
import io.whence.reasoning.graph.MixedGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the literature graph in the form that the reasoning engine takes: nodes are names, claims are arrows. */
final class LiteratureGraph {
    private static final int MOST_CYCLES = 20;

    private final Map<String, String> names;
    private final List<SubGraph.Edge> edges;

    private LiteratureGraph(Map<String, String> names, List<SubGraph.Edge> edges) {
        this.names = names;
        this.edges = edges;
    }

    /**
     * The graph without some of its claims.
     *
     * @param dropped ids of claims that the user chose to leave out
     */
    static LiteratureGraph of(SubGraph part, Set<String> dropped) {
        return new LiteratureGraph(
                names(part.concepts()),
                part.edges().stream()
                        .filter(edge -> !dropped.contains(edge.claim().id()))
                        .toList());
    }

    List<String> nodes() {
        return List.copyOf(names.values());
    }

    List<SubGraph.Edge> claims() {
        return edges;
    }

    /** Arrow of a claim. */
    String arrow(SubGraph.Edge edge) {
        return name(edge.from()) + " -> " + name(edge.to());
    }

    /** The graph as text, such as {@code a -> b; c}. */
    String text() {
        return shape().toString();
    }

    /** The graph in the engine's own type, so that no sign in a label is read as part of a language. */
    MixedGraph shape() {
        return MixedGraph.of(
                names.values(),
                edges.stream()
                        .filter(edge -> !edge.from().equals(edge.to()))
                        .map(edge -> Link.directed(name(edge.from()), name(edge.to())))
                        .toList());
    }

    /** Some of its cycles, each with its nodes in order; none if it has none. */
    List<List<String>> cycles() {
        Set<Edge> arrows = edges.stream()
                .map(edge -> new Edge(name(edge.from()), name(edge.to())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<String>> found = new java.util.ArrayList<>();
        for (List<String> cycle = Cycles.one(arrows);
                !cycle.isEmpty() && found.size() < MOST_CYCLES;
                cycle = Cycles.one(arrows)) {
            found.add(cycle);
            arrows.remove(new Edge(cycle.get(cycle.size() - 1), cycle.get(0)));
        }
        return found;
    }

    private String name(String concept) {
        return names.getOrDefault(concept, concept);
    }

    /** Labels, made different where two concepts share one. */
    private static Map<String, String> names(List<ConceptRef> concepts) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> again = new HashMap<>();
        for (ConceptRef concept : concepts) {
            String plain = concept.label().strip().replaceAll("\\s+", " ");
            String name = taken.add(plain) ? plain : plain + " " + again.merge(plain, 2, (count, two) -> count + 1);
            taken.add(name);
            names.put(concept.id(), name);
        }
        return names;
    }
}
