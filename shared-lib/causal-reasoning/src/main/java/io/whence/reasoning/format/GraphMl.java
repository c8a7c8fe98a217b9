package io.whence.reasoning.format;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads GraphML; a node is called by its data {@code name} or {@code label} where it has one, else by its id. */
final class GraphMl {

    private static final Set<String> NAMES = Set.of("name", "label");

    private final GraphBuilder graph = new GraphBuilder();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final java.util.List<String[]> edges = new java.util.ArrayList<>();
    private String node = "";
    private String arrow = "->";

    private GraphMl() {}

    static MixedGraph read(String text) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text));
            var read = new GraphMl();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    read.element(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("node")) {
                    read.node = "";
                }
            }
            return read.built(text);
        } catch (XMLStreamException e) {
            throw UnreadableTextException.at(
                    text, 0, Math.min(60, text.length()), "GraphML; the XML is broken: " + e.getMessage());
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "key" -> keys.put(of(reader, "id"), of(reader, "attr.name"));
            case "graph" -> arrow = of(reader, "edgedefault").equals("undirected") ? "--" : "->";
            case "node" -> {
                node = of(reader, "id");
                names.putIfAbsent(node, node);
            }
            case "data" -> data(keys.getOrDefault(of(reader, "key"), of(reader, "key")), reader.getElementText());
            case "edge" ->
                edges.add(new String[] {
                    of(reader, "source"),
                    of(reader, "directed").equals("false")
                            ? "--"
                            : of(reader, "directed").equals("true") ? "->" : arrow,
                    of(reader, "target")
                });
            default -> {}
        }
    }

    private void data(String key, String value) {
        if (!node.isEmpty() && NAMES.contains(key.toLowerCase(java.util.Locale.ROOT)) && !value.isBlank()) {
            names.put(node, value.strip());
        } else if (!node.isEmpty() && key.equals("latent") && value.strip().equals("true")) {
            names.put("latent " + node, "");
        } else if (node.isEmpty() && key.equals("bidirected") && value.strip().equals("true") && !edges.isEmpty()) {
            edges.get(edges.size() - 1)[1] = "<->";
        }
    }

    private MixedGraph built(String text) {
        names.forEach((id, name) -> {
            if (!name.isEmpty()) {
                graph.node(name);
            }
            if (id.startsWith("latent ")) {
                graph.role(names.getOrDefault(id.substring(7), id.substring(7)), "latent");
            }
        });
        for (var edge : edges) {
            var from = names.get(edge[0]);
            var to = names.get(edge[2]);
            if (from == null || to == null || from.equals(to)) {
                throw UnreadableTextException.at(
                        text,
                        0,
                        Math.min(60, text.length()),
                        "an edge between two nodes of the graph, not " + edge[0] + " and " + edge[2]);
            }
            graph.join(from, edge[1], to);
        }
        return graph.build();
    }

    private static String of(XMLStreamReader reader, String attribute) {
        @Nullable String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
