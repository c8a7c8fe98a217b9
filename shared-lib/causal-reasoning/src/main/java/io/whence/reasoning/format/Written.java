package io.whence.reasoning.format;

import io.whence.reasoning.graph.Link;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes graphs in the formats of other tools. */
final class Written {

    private Written() {}

    /** The edge list, in which names that hold signs of the language are quoted. */
    static String edges(MixedGraph graph) {
        var lines = new ArrayList<String>();
        var joined = graph.links().stream()
                .flatMap(link -> java.util.stream.Stream.of(link.a(), link.b()))
                .collect(Collectors.toSet());
        graph.nodes().stream().filter(node -> !joined.contains(node)).forEach(node -> lines.add(plain(node)));
        graph.links().forEach(link -> lines.add(plain(link.a()) + " " + link.arrow() + " " + plain(link.b())));
        graph.latent().forEach(node -> lines.add(plain(node) + " [latent]"));
        return String.join("; ", lines);
    }

    private static String plain(String name) {
        return EdgeList.isPlain(name) ? name : "\"" + name.replace("\"", "'") + "\"";
    }

    static String dagitty(MixedGraph graph) {
        boolean circles = graph.links().stream().anyMatch(link -> link.arrow().contains("o"));
        boolean lines = graph.links().stream().anyMatch(Link::isUndirected);
        var statements = new ArrayList<String>();
        for (var node : graph.nodes()) {
            var roles = new ArrayList<String>();
            if (graph.latent().contains(node)) {
                roles.add("latent");
            }
            if (graph.exposures().contains(node)) {
                roles.add("exposure");
            }
            if (graph.outcomes().contains(node)) {
                roles.add("outcome");
            }
            statements.add(quoted(node) + (roles.isEmpty() ? "" : " [" + String.join(",", roles) + "]"));
        }
        graph.links()
                .forEach(link -> statements.add(
                        quoted(link.a()) + " " + link.arrow().replace('o', '@') + " " + quoted(link.b())));
        return (circles ? "pag" : lines ? "pdag" : "dag") + " {\n" + String.join("\n", statements) + "\n}\n";
    }

    static String dot(MixedGraph graph) {
        refuse(graph, link -> link.arrow().contains("o"), "DOT");
        var lines = new ArrayList<String>();
        graph.nodes()
                .forEach(node ->
                        lines.add(quoted(node) + (graph.latent().contains(node) ? " [observed=no]" : "") + ";"));
        graph.links()
                .forEach(link -> lines.add(quoted(link.a()) + " -> " + quoted(link.b())
                        + (link.isBidirected() ? " [dir=both]" : link.isUndirected() ? " [dir=none]" : "") + ";"));
        return "digraph {\n" + String.join("\n", lines) + "\n}\n";
    }

    static String gml(MixedGraph graph) {
        refuse(graph, link -> link.arrow().contains("o"), "GML");
        boolean mixed = graph.links().stream().anyMatch(Link::isUndirected)
                && !graph.links().stream().allMatch(Link::isUndirected);
        if (mixed) {
            refuse(graph, Link::isUndirected, "GML beside directed edges");
        }
        boolean directed = graph.links().stream().noneMatch(Link::isUndirected);
        var text = new StringBuilder("graph [\n  directed " + (directed ? 1 : 0) + "\n");
        for (var node : graph.nodes()) {
            text.append("  node [ id ")
                    .append(graph.nodes().indexOf(node))
                    .append(" label \"")
                    .append(node.replace("\"", "'"))
                    .append(graph.latent().contains(node) ? "\" latent 1 ]\n" : "\" ]\n");
        }
        for (var link : graph.links()) {
            text.append("  edge [ source ")
                    .append(graph.nodes().indexOf(link.a()))
                    .append(" target ")
                    .append(graph.nodes().indexOf(link.b()))
                    .append(link.isBidirected() ? " bidirected 1 ]\n" : " ]\n");
        }
        return text.append("]\n").toString();
    }

    static String graphMl(MixedGraph graph) {
        refuse(graph, link -> link.arrow().contains("o"), "GraphML");
        var text = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="latent" for="node" attr.name="latent" attr.type="boolean"/>
                  <key id="bidirected" for="edge" attr.name="bidirected" attr.type="boolean"/>
                  <graph edgedefault="directed">
                """);
        for (var node : graph.nodes()) {
            text.append("    <node id=\"").append(escaped(node));
            text.append(graph.latent().contains(node) ? "\"><data key=\"latent\">true</data></node>\n" : "\"/>\n");
        }
        for (var link : graph.links()) {
            text.append("    <edge source=\"")
                    .append(escaped(link.a()))
                    .append("\" target=\"")
                    .append(escaped(link.b()));
            text.append(
                    link.isBidirected()
                            ? "\"><data key=\"bidirected\">true</data></edge>\n"
                            : link.isUndirected() ? "\" directed=\"false\"/>\n" : "\"/>\n");
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    static String lavaan(MixedGraph graph) {
        refuse(graph, link -> !link.isDirected() && !link.isBidirected(), "lavaan");
        graph.nodes().stream()
                .filter(node -> !node.matches("[\\p{L}_.][\\p{L}\\p{N}_.]*"))
                .findFirst()
                .ifPresent(node -> {
                    throw new IllegalArgumentException("lavaan has no variable called '" + node + "'");
                });
        var formulas = new ArrayList<String>();
        for (var node : graph.nodes()) {
            var causes = causes(graph, node, false);
            if (!causes.isEmpty()) {
                formulas.add(node + " ~ " + String.join(" + ", causes));
            }
        }
        for (var node : graph.latent()) {
            var effects = graph.directed().stream()
                    .filter(edge -> edge.from().equals(node))
                    .map(edge -> edge.to())
                    .collect(Collectors.joining(" + "));
            formulas.add(node + " =~ " + effects);
        }
        graph.bidirected().forEach(pair -> formulas.add(pair.first() + " ~~ " + pair.second()));
        var joined = graph.links().stream()
                .flatMap(link -> java.util.stream.Stream.of(link.a(), link.b()))
                .collect(Collectors.toSet());
        graph.nodes().stream()
                .filter(node -> !joined.contains(node))
                .forEach(node -> formulas.add(node + " ~~ " + node));
        return String.join("\n", formulas) + "\n";
    }

    static String bnlearn(MixedGraph graph) {
        refuse(graph, link -> !link.isDirected(), "a bnlearn model string");
        return graph.nodes().stream()
                        .map(node -> {
                            var causes = causes(graph, node, true);
                            return "[" + node + (causes.isEmpty() ? "" : "|" + String.join(":", causes)) + "]";
                        })
                        .collect(Collectors.joining())
                + "\n";
    }

    private static List<String> causes(MixedGraph graph, String node, boolean latentToo) {
        return graph.directed().stream()
                .filter(edge ->
                        edge.to().equals(node) && (latentToo || !graph.latent().contains(edge.from())))
                .map(edge -> edge.from())
                .toList();
    }

    private static void refuse(MixedGraph graph, Predicate<Link> unfit, String format) {
        graph.links().stream().filter(unfit).findFirst().ifPresent(link -> {
            throw new IllegalArgumentException(format + " has no sign for the edge '" + link + "'");
        });
    }

    private static String quoted(String name) {
        return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
                        && !name.matches("(?i)node|edge|graph|subgraph|digraph|strict|o")
                ? name
                : "\"" + name.replace("\"", "\\\"") + "\"";
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
