package io.whence.query.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.graph.MixedGraph;
import io.whence.reasoning.request.ReasoningText;
import java.util.Optional;

/** Puts the fields of a request together as the text that the reasoning engine reads. */
final class Asked {

    private Asked() {}

    /** A graph in sentences is read as the text is. */
    static ReasoningText of(
            Optional<String> text, Optional<JsonNode> graph, Optional<String> probabilities, Optional<String> query) {
        Optional<JsonNode> given = graph.filter(
                node -> !node.isNull() && !(node.isTextual() && node.asText().isBlank()));
        Optional<String> sentences = given.filter(node -> node.isTextual() && isSentences(node.asText()))
                .map(JsonNode::asText);
        Optional<MixedGraph> shape = sentences.isPresent() ? Optional.empty() : given.map(GraphShape::read);
        String words = sentences.map(said -> said + "\n").orElse("") + text.orElse("");
        return new ReasoningText(words, shape, probabilities.orElse(""), query.orElse(""));
    }

    private static boolean isSentences(String text) {
        return GraphFormat.of(text) == GraphFormat.EDGES
                && !text.strip().startsWith("{")
                && !text.strip().startsWith("[")
                && text.matches(
                        "(?s).*(\\p{L}\\.(\\s|$)|\\b(causes?|affects?|influences?|has|have|shares?|confounds?)\\b).*");
    }
}
