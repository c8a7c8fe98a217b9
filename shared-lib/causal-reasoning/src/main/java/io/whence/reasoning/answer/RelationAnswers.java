package io.whence.reasoning.answer;

import io.whence.reasoning.graph.Cycles;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Mark;
import io.whence.reasoning.graph.MixedGraph;
import io.whence.reasoning.request.Kind;
import io.whence.reasoning.request.Query;
import io.whence.reasoning.request.ReasoningRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers questions about edges and reachability; a cycle does no harm here. */
final class RelationAnswers {

    private final MixedGraph graph;
    private final Query query;
    private final Set<Edge> edges;

    RelationAnswers(ReasoningRequest request) {
        this.graph = request.graph();
        this.query = request.query();
        this.edges = graph.directed();
    }

    static boolean answers(Query query) {
        return Set.of(Kind.REACHES, Kind.DIRECT, Kind.ADJACENT, Kind.RELATIVES, Kind.ACYCLIC)
                        .contains(query.kind())
                && !query.has("blanket")
                && !query.has("district");
    }

    ReasoningAnswer answer() {
        return switch (query.kind()) {
            case REACHES -> reaches(query.one("x"), query.one("y"));
            case DIRECT -> direct(query.one("x"), query.one("y"));
            case ADJACENT -> adjacent(query.one("x"), query.one("y"));
            case ACYCLIC -> acyclic();
            default -> relatives(query.one("x"));
        };
    }

    private ReasoningAnswer yesNo(String question, boolean holds, String why) {
        return ReasoningAnswer.yesNo(query.kind(), question, holds != query.denied(), List.of(why));
    }

    private ReasoningAnswer reaches(String x, String y) {
        var path = path(x, y, edges);
        var perhaps = path(x, y, possible());
        if (path.isEmpty() && !perhaps.isEmpty()) {
            return ReasoningAnswer.inWords(
                    query.kind(),
                    x + " causes " + y,
                    "cannot be told",
                    List.of("possibly, over " + String.join(", ", perhaps)
                            + ": the marks of its edges are not all known"));
        }
        return yesNo(
                x + " causes " + y,
                !path.isEmpty(),
                path.isEmpty() ? "no directed path leads from " + x + " to " + y : String.join(" -> ", path));
    }

    /** Returns the directed edges, and those whose marks allow that they are directed so. */
    private Set<Edge> possible() {
        var possible = new LinkedHashSet<>(edges);
        graph.links().stream()
                .filter(link -> !link.isDirected() && !link.isBidirected())
                .forEach(link -> {
                    if (link.atA() != Mark.ARROW) {
                        possible.add(new Edge(link.a(), link.b()));
                    }
                    if (link.atB() != Mark.ARROW) {
                        possible.add(new Edge(link.b(), link.a()));
                    }
                });
        return possible;
    }

    private List<String> path(String from, String to) {
        return path(from, to, edges);
    }

    /** Returns a shortest directed path of one step at least; empty where there is none. */
    private static List<String> path(String from, String to, Set<Edge> edges) {
        Map<String, List<String>> children = new HashMap<>();
        edges.forEach(edge ->
                children.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge.to()));
        Map<String, String> before = new HashMap<>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var next : children.getOrDefault(at, List.of())) {
                if (next.equals(to)) {
                    before.put(" end", at);
                    return trace(from, to, before);
                }
                if (!next.equals(from) && before.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> trace(String from, String to, Map<String, String> before) {
        var path = new ArrayList<>(List.of(to));
        for (var at = before.getOrDefault(" end", from); !at.equals(from); at = before.getOrDefault(at, from)) {
            path.add(at);
        }
        path.add(from);
        Collections.reverse(path);
        return path;
    }

    private List<String> children(String node) {
        return edges.stream()
                .filter(edge -> edge.from().equals(node))
                .map(Edge::to)
                .toList();
    }

    private List<String> parents(String node) {
        return edges.stream()
                .filter(edge -> edge.to().equals(node))
                .map(Edge::from)
                .toList();
    }

    private ReasoningAnswer direct(String x, String y) {
        if (!edges.contains(new Edge(x, y)) && possible().contains(new Edge(x, y))) {
            return ReasoningAnswer.inWords(
                    query.kind(),
                    x + " is a parent of " + y,
                    "cannot be told",
                    List.of("the marks of the edge are not all known"));
        }
        boolean edge = edges.contains(new Edge(x, y));
        return yesNo(x + " is a parent of " + y, edge, (edge ? "the edge " : "no edge ") + x + " -> " + y);
    }

    private ReasoningAnswer adjacent(String x, String y) {
        var joining = graph.links().stream()
                .filter(link -> Set.of(link.a(), link.b()).equals(Set.of(x, y)))
                .map(Object::toString)
                .toList();
        return yesNo(
                "an edge joins " + x + " and " + y,
                !joining.isEmpty(),
                joining.isEmpty() ? "no edge joins them" : String.join("; ", joining));
    }

    private ReasoningAnswer acyclic() {
        var cycle = Cycles.one(edges);
        boolean holds = cycle.isEmpty() != query.has("cyclic");
        return yesNo(
                query.has("cyclic") ? "the graph has a cycle" : "the graph is acyclic",
                holds,
                cycle.isEmpty() ? "no cycle" : String.join(" -> ", cycle) + " -> " + cycle.get(0));
    }

    private ReasoningAnswer relatives(String x) {
        var members = new LinkedHashSet<String>();
        String kin;
        if (query.has("parents")) {
            kin = "parents";
            members.addAll(parents(x));
        } else if (query.has("children")) {
            kin = "children";
            members.addAll(children(x));
        } else if (query.has("ancestors")) {
            kin = "ancestors";
            graph.nodes().stream().filter(node -> !path(node, x).isEmpty()).forEach(members::add);
        } else if (query.has("descendants")) {
            kin = "descendants";
            graph.nodes().stream().filter(node -> !path(x, node).isEmpty()).forEach(members::add);
        } else if (query.has("spouses")) {
            kin = "other parents of the children";
            children(x).forEach(child -> members.addAll(parents(child)));
            members.remove(x);
        } else {
            kin = "neighbours";
            graph.links().stream()
                    .filter(link -> link.a().equals(x) || link.b().equals(x))
                    .forEach(link -> members.add(link.a().equals(x) ? link.b() : link.a()));
        }
        var ordered = graph.nodes().stream().filter(members::contains).toList();
        return ReasoningAnswer.inWords(
                        query.kind(), kin + " of " + x, ordered.isEmpty() ? "none" : Case.names(ordered), List.of())
                .with(ordered.isEmpty() ? List.of() : List.of(new LinkedHashSet<>(ordered)));
    }
}
