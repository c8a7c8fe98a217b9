package io.whence.query.reason;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.StringJoiner;

/**
 * Reads a graph that comes as text, as a list of edges, or as {@code {"nodes": ["a"], "edges": [["a", "b"]], "bidirected":
 * [["a", "b"]]}}, into the text form {@code a -> b; a <-> b}. Edges may also be texts or {@code {"from": "a", "to": "b"}}.
 */
final class GraphJson extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = parser.readValueAsTree();
        if (node.isValueNode()) {
            return node.asText();
        }
        StringJoiner statements = new StringJoiner("; ");
        if (node.isArray()) {
            node.forEach(edge -> statements.add(edge(edge, " -> ")));
        } else {
            node.path("nodes").forEach(name -> statements.add(name.asText()));
            node.path("edges").forEach(edge -> statements.add(edge(edge, " -> ")));
            node.path("bidirected").forEach(edge -> statements.add(edge(edge, " <-> ")));
        }
        return statements.toString();
    }

    private static String edge(JsonNode edge, String arrow) {
        if (edge.isArray()) {
            return edge.path(0).asText() + arrow + edge.path(1).asText();
        }
        return edge.isObject()
                ? edge.path("from").asText() + arrow + edge.path("to").asText()
                : edge.asText();
    }
}
