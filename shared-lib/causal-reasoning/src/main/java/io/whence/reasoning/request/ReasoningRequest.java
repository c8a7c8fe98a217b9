package io.whence.reasoning.request;

import io.whence.reasoning.graph.MixedGraph;
import java.util.List;

/**
 * A request, understood: a graph, what is known, and what is asked.
 *
 * @param assumptions what the text takes for granted, as sentences
 * @param defects what was wrong with the graph as stated and was repaired: self-loops, repeated edges
 */
public record ReasoningRequest(
        MixedGraph graph, Known known, Query query, List<String> assumptions, List<String> defects) {

    public ReasoningRequest {
        assumptions = List.copyOf(assumptions);
        defects = List.copyOf(defects);
    }

    /**
     * Reads a request, whole.
     *
     * @throws io.whence.reasoning.grammar.UnreadableTextException at the first part that is not understood
     */
    public static ReasoningRequest read(ReasoningText text) {
        return new RequestReader(text).read();
    }
}
