package io.whence.reasoning.answer;

import io.whence.reasoning.equivalence.MarkovClass;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.identification.MinimalSeparators;
import io.whence.reasoning.request.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers questions for what a graph implies: separators, independences, its Markov equivalence class. */
final class ImpliedAnswers {

    private static final int MOST_SETS = 50;
    private static final int MOST_INDEPENDENCES = 500;
    private static final int MOST_MEMBERS = 50;

    private final Case about;
    private final Admg graph;

    ImpliedAnswers(Case about) {
        this.about = about;
        this.graph = about.observed();
    }

    ReasoningAnswer separators() {
        about.requireEnds();
        var sets = separators(about.x(), about.y());
        if (about.query().has("smallest")
                && !sets.isEmpty()
                && about.query().words().matches("(?is).*(smallest|minimum).*")) {
            int least = sets.get(0).size();
            sets = sets.stream().filter(set -> set.size() == least).toList();
        }
        return about.sets(
                "minimal sets that separate " + about.x() + " and " + about.y(),
                sets,
                List.of(sets.isEmpty() ? "no set separates them" : "each is minimal"));
    }

    private List<Set<String>> separators(String x, String y) {
        var allowed = new LinkedHashSet<>(graph.nodes());
        allowed.removeAll(Set.of(x, y));
        return graph.siblings(x).contains(y) || graph.directed().adjacent(x, y)
                ? List.of()
                : MinimalSeparators.of(graph, Set.of(x), y, allowed, MOST_SETS);
    }

    ReasoningAnswer independences() {
        var found = new ArrayList<String>();
        var nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size() && found.size() < MOST_INDEPENDENCES; j++) {
                for (var set : separators(nodes.get(i), nodes.get(j))) {
                    found.add(nodes.get(i) + " ⊥ " + nodes.get(j)
                            + (set.isEmpty() ? "" : " | " + String.join(", ", set)));
                }
            }
        }
        return ReasoningAnswer.inWords(
                about.query().kind(),
                "independences that the graph implies",
                found.isEmpty() ? "none" : String.join("; ", found),
                List.of("for every pair that no edge joins, every minimal set that separates it"));
    }

    ReasoningAnswer markovClass() {
        var dag = dag();
        var found = MarkovClass.of(dag);
        return switch (about.query().kind()) {
            case CPDAG -> cpdag(found);
            case COMPELLED -> compelled(found);
            default -> equivalent(found);
        };
    }

    private Dag dag() {
        if (graph.hasLatents()) {
            throw new IllegalArgumentException(
                    "a Markov equivalence class is that of a graph without hidden common causes; this one has "
                            + graph.confounded().iterator().next());
        }
        return graph.directed();
    }

    private ReasoningAnswer cpdag(MarkovClass found) {
        var cpdag = found.cpdag();
        var edges = about.query().has("reversible") ? cpdag.undirected() : cpdag.directed();
        boolean whole = about.query().words().toLowerCase(java.util.Locale.ROOT).contains("the ")
                && !about.query().words().toLowerCase(java.util.Locale.ROOT).contains("which edges");
        return ReasoningAnswer.inWords(
                Kind.CPDAG,
                "CPDAG",
                whole
                        ? GraphText.print(cpdag)
                        : edges.isEmpty()
                                ? "none"
                                : String.join(
                                        "; ",
                                        edges.stream().map(ImpliedAnswers::edge).toList()),
                List.of("CPDAG: " + GraphText.print(cpdag), "members: " + found.size()));
    }

    private static String edge(Object edge) {
        return edge instanceof io.whence.reasoning.graph.Pair pair
                ? pair.first() + " -- " + pair.second()
                : edge.toString();
    }

    private ReasoningAnswer compelled(MarkovClass found) {
        var edge = new Edge(about.x(), about.y());
        boolean compelled = found.cpdag().directed().contains(edge);
        if (!dag().edges().contains(edge)) {
            throw new IllegalArgumentException("the graph has no edge " + edge);
        }
        return about.yesNo(
                edge + (about.query().has("reversible") ? " is reversible" : " is compelled"),
                compelled != about.query().has("reversible"),
                List.of("CPDAG: " + GraphText.print(found.cpdag())));
    }

    private ReasoningAnswer equivalent(MarkovClass found) {
        if (about.query().words().toLowerCase(java.util.Locale.ROOT).contains("how many")) {
            return ReasoningAnswer.inWords(
                    Kind.EQUIVALENT,
                    "number of equivalent DAGs, this one included",
                    Integer.toString(found.size()),
                    List.of("CPDAG: " + GraphText.print(found.cpdag())));
        }
        if (found.size() > MOST_MEMBERS) {
            throw new io.whence.reasoning.graph.TooLargeException(found.size() + " graphs are equivalent; at most "
                    + MOST_MEMBERS + " are listed: ask for the CPDAG");
        }
        return ReasoningAnswer.inWords(
                Kind.EQUIVALENT,
                "equivalent DAGs, this one included",
                String.join(
                        " | ", found.members().stream().map(GraphText::print).toList()),
                List.of("CPDAG: " + GraphText.print(found.cpdag())));
    }
}
