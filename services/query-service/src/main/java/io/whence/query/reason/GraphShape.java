package io.whence.query.reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whence.reasoning.format.GraphBuilder;
import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Link;
import io.whence.reasoning.graph.MixedGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Graphs as JSON: a text in any format, a list of edges, or {@code {"nodes": ["a"], "edges": [["a", "b"]], "bidirected": [["a",
 * "b"]], "latent": ["u"]}}. Edges may also be texts such as {@code "a -> b"} or {@code {"from": "a", "to": "b", "type": "<->"}};
 * NetworkX' node-link form is read too. What is not one of these is refused, never passed over.
 */
final class GraphShape {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYS = Set.of(
            "nodes",
            "edges",
            "links",
            "arcs",
            "bidirected",
            "undirected",
            "latent",
            "latents",
            "hidden",
            "exposures",
            "exposure",
            "outcomes",
            "outcome",
            "directed",
            "multigraph",
            "graph",
            "name",
            "id");
    private static final Set<String> EDGE_KEYS =
            Set.of("from", "to", "source", "target", "type", "arrow", "id", "key", "label", "weight", "name");
    private static final Set<String> NODE_KEYS =
            Set.of("id", "name", "label", "latent", "observed", "role", "key", "pos", "x", "y");
    private static final Map<String, String> TYPES = Map.of(
            "directed",
            "->",
            "bidirected",
            "<->",
            "undirected",
            "--",
            "latent",
            "<->",
            "->",
            "->",
            "<->",
            "<->",
            "--",
            "--");

    private final GraphBuilder graph = new GraphBuilder();

    private GraphShape() {}

    /**
     * Reads a graph.
     *
     * @throws UnreadableTextException at the part that is none
     */
    static MixedGraph read(JsonNode node) {
        if (node.isTextual()) {
            return json(node.asText()).map(GraphShape::read).orElseGet(() -> GraphFormat.readAny(node.asText()));
        }
        GraphShape shape = new GraphShape();
        if (node.isArray()) {
            node.forEach(edge -> shape.edge(edge, "->"));
        } else if (node.isObject()) {
            shape.object(node);
        } else {
            throw unreadable(node, "a graph: a text, a list of edges, or an object of nodes and edges");
        }
        return shape.graph.build();
    }

    /** A text that is JSON itself. */
    private static Optional<JsonNode> json(String text) {
        if (!text.stripLeading().matches("(?s)[\\[{]\\s*[\"\\[{\\]}].*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void object(JsonNode node) {
        refuseOthers(node, KEYS);
        node.path("nodes").forEach(this::node);
        String arrow = node.has("directed") && !node.path("directed").asBoolean(true) ? "--" : "->";
        List.of("edges", "links", "arcs").forEach(key -> node.path(key).forEach(edge -> edge(edge, arrow)));
        node.path("bidirected").forEach(edge -> edge(edge, "<->"));
        node.path("undirected").forEach(edge -> edge(edge, "--"));
        List.of("latent", "latents", "hidden").forEach(key -> names(node.path(key), "latent"));
        List.of("exposure", "exposures").forEach(key -> names(node.path(key), "exposure"));
        List.of("outcome", "outcomes").forEach(key -> names(node.path(key), "outcome"));
    }

    private void names(JsonNode names, String role) {
        if (names.isTextual()) {
            graph.role(names.asText(), role);
        }
        names.forEach(name -> graph.role(text(name), role));
    }

    private void node(JsonNode node) {
        if (!node.isObject()) {
            graph.node(text(node));
            return;
        }
        refuseOthers(node, NODE_KEYS);
        String name = text(node.has("id") ? node.path("id") : node.path("name"));
        graph.node(name);
        graph.label(name, node.path("label").asText(""));
        if (node.path("latent").asBoolean(false) || !node.path("observed").asBoolean(true)) {
            graph.role(name, "latent");
        }
        if (node.has("role") && !graph.role(name, node.path("role").asText())) {
            throw unreadable(node.path("role"), "latent, observed, exposure or outcome");
        }
    }

    private void edge(JsonNode edge, String arrow) {
        if (edge.isTextual()) {
            MixedGraph stated = GraphFormat.EDGES.read(edge.asText());
            stated.links().forEach(link -> graph.join(link.a(), link.arrow(), link.b()));
            stated.nodes().forEach(graph::node);
        } else if (edge.isArray() && edge.size() == 3 && edge.path(1).asText().matches("[<o@]?-+[>o@]?")) {
            join(edge.path(0), edge.path(1).asText(), edge.path(2), edge);
        } else if (edge.isArray() && edge.size() == 2) {
            join(edge.path(0), arrow, edge.path(1), edge);
        } else if (edge.isObject()) {
            refuseOthers(edge, EDGE_KEYS);
            String type = edge.path("type").asText(edge.path("arrow").asText(""));
            String sign = type.isEmpty() ? arrow : TYPES.getOrDefault(type, type);
            if (!sign.matches("[<o@]?-+[>o@]?")) {
                throw unreadable(edge, "an edge of a type such as directed, bidirected, ->, <-> or o->");
            }
            join(
                    edge.has("from") ? edge.path("from") : edge.path("source"),
                    sign,
                    edge.has("to") ? edge.path("to") : edge.path("target"),
                    edge);
        } else {
            throw unreadable(edge, "an edge such as [\"a\", \"b\"]");
        }
    }

    private void join(JsonNode from, String arrow, JsonNode to, JsonNode edge) {
        String left = text(from);
        String right = text(to);
        if (left.equals(right)) {
            throw unreadable(edge, "an edge between two different variables");
        }
        graph.join(left, arrow, right);
    }

    private static String text(JsonNode node) {
        if (!node.isValueNode() || node.asText().isBlank()) {
            throw unreadable(node, "the name of a variable");
        }
        return node.asText();
    }

    private static void refuseOthers(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw unreadable(
                        JsonNodeFactory.instance.textNode(key), "one of the keys " + new java.util.TreeSet<>(known));
            }
        });
    }

    private static UnreadableTextException unreadable(JsonNode node, String expected) {
        return UnreadableTextException.whole(node.isTextual() ? node.asText() : node.toString(), expected);
    }

    /** The object form of a graph. */
    static ObjectNode write(MixedGraph graph) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        names(node.putArray("nodes"), graph.nodes());
        ArrayNode edges = node.putArray("edges");
        ArrayNode bidirected = node.putArray("bidirected");
        for (Link link : graph.links()) {
            if (link.isDirected()) {
                edges.addArray().add(link.a()).add(link.b());
            } else if (link.isBidirected()) {
                bidirected.addArray().add(link.a()).add(link.b());
            } else {
                edges.addArray().add(link.a()).add(link.arrow()).add(link.b());
            }
        }
        names(node.putArray("latent"), graph.latent());
        names(node.putArray("exposures"), graph.exposures());
        names(node.putArray("outcomes"), graph.outcomes());
        return node;
    }

    private static void names(ArrayNode array, Collection<String> names) {
        names.forEach(array::add);
    }
}
