package io.whence.reasoning.format;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads GML: {@code graph [ directed 1 node [ id 0 label "A" ] edge [ source 0 target 1 ] ]}. */
final class Gml {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|[\\[\\]]|[^\\s\\[\\]\"]+");

    /** A key with a value, or with entries below it. */
    private record Entry(String key, String value, List<Entry> below) {

        String of(String name) {
            return below.stream()
                    .filter(entry -> entry.key().equalsIgnoreCase(name))
                    .map(Entry::value)
                    .findFirst()
                    .orElse("");
        }
    }

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Gml(String text) {
        this.text = text;
        var matcher = TOKEN.matcher(text.replaceAll("(?m)^\\s*#.*$", ""));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    static MixedGraph read(String text) {
        var gml = new Gml(text);
        var graphs = gml.entries().stream()
                .filter(entry -> entry.key().equalsIgnoreCase("graph"))
                .toList();
        if (graphs.size() != 1 || gml.at < gml.tokens.size()) {
            throw gml.unreadable("one graph [ … ]");
        }
        return gml.graph(graphs.get(0));
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        while (at < tokens.size() && !tokens.get(at).equals("]")) {
            var key = tokens.get(at++);
            if (at >= tokens.size()) {
                throw unreadable("a value for " + key);
            }
            if (tokens.get(at).equals("[")) {
                at++;
                entries.add(new Entry(key, "", entries()));
                if (at++ >= tokens.size()) {
                    throw unreadable("a closing bracket");
                }
            } else {
                entries.add(new Entry(key, tokens.get(at++).replaceAll("^\"|\"$", ""), List.of()));
            }
        }
        return entries;
    }

    private MixedGraph graph(Entry graph) {
        var builder = new GraphBuilder();
        var names = new HashMap<String, String>();
        var taken = new HashSet<String>();
        for (var node : parts(graph, "node")) {
            var name = node.of("label").isBlank() ? node.of("id") : node.of("label");
            if (name.isBlank() || !taken.add(name)) {
                throw unreadable("a node with an id, and a label of its own, not '" + name + "'");
            }
            names.put(node.of("id"), name);
            builder.node(name);
            if (node.of("latent").equals("1") || node.of("observed").equals("0")) {
                builder.role(name, "latent");
            }
        }
        var arrow = graph.of("directed").equals("1") ? "->" : "--";
        for (var edge : parts(graph, "edge")) {
            var from = names.get(edge.of("source"));
            var to = names.get(edge.of("target"));
            if (from == null || to == null || from.equals(to)) {
                throw unreadable("an edge between two nodes of the graph, not " + edge.of("source") + " and "
                        + edge.of("target"));
            }
            builder.join(from, edge.of("bidirected").equals("1") ? "<->" : arrow, to);
        }
        return builder.build();
    }

    private static List<Entry> parts(Entry graph, String key) {
        return graph.below().stream()
                .filter(entry -> entry.key().equalsIgnoreCase(key))
                .toList();
    }

    private UnreadableTextException unreadable(String expected) {
        return UnreadableTextException.at(text, 0, Math.min(60, text.length()), expected);
    }
}
