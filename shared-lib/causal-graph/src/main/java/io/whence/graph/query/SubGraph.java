package io.whence.graph.query;

import java.util.List;

/**
 * A part of the literature graph: some concepts and the supported claims among them.
 *
 * @param concepts its nodes; concepts judged the same are one
 * @param edges its claims, by falling belief
 */
public record SubGraph(List<ConceptRef> concepts, List<Edge> edges) {
    public SubGraph {
        concepts = List.copyOf(concepts);
        edges = List.copyOf(edges);
    }

    /**
     * A claim between two nodes.
     *
     * @param from id of the node of the cause
     * @param to id of the node of the effect
     * @param claim what the edge rests on, with its best evidence
     */
    public record Edge(String from, String to, ClaimView claim) {}
}
