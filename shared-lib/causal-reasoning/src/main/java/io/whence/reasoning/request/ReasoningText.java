package io.whence.reasoning.request;

import io.whence.reasoning.graph.MixedGraph;
import java.util.Optional;

/**
 * A request as it comes in.
 *
 * @param text graph, probabilities and question in words or symbols; blank where there is none
 * @param graph a graph beside the text
 * @param probabilities statements such as {@code P(B=1|A=0)=0.3}, or a table of counts; blank where there are none
 * @param query the question; blank where it stands in the text
 */
public record ReasoningText(String text, Optional<MixedGraph> graph, String probabilities, String query) {

    public static ReasoningText of(String text, String query) {
        return new ReasoningText(text, Optional.empty(), "", query);
    }

    public static ReasoningText of(MixedGraph graph, String query) {
        return new ReasoningText("", Optional.of(graph), "", query);
    }
}
