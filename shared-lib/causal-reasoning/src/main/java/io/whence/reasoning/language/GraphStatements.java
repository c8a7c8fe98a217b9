package io.whence.reasoning.language;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A graph and a question as they were stated. Edges may form cycles until {@link #graph} is asked for.
 *
 * @param defects self-loops and repeated edges, which are left out
 * @param questions in order; usually one
 */
record GraphStatements(Set<Edge> edges, Set<Pair> latents, List<String> defects, List<Statement> questions) {

    private static final Grammar GRAMMAR = Grammar.of("common.grammar", "graph.grammar");
    private static final List<String> RULES = List.of(
            "@arrow",
            "@latent",
            "@edge",
            "@direct",
            "@reaches",
            "@separated",
            "@mediators",
            "@confounders",
            "@adjustment",
            "@adjusts",
            "@instruction");

    /**
     * Reads edges and questions from one text.
     *
     * @throws UnreadableTextException at the fragment that is neither
     */
    static GraphStatements read(String text) {
        return read(text, GRAMMAR.openVocabulary());
    }

    /** Reads edges and questions that mention known variables only. */
    static GraphStatements read(String text, Vocabulary names) {
        var reader = new StatementReader(
                GRAMMAR, names, RULES, "an edge such as 'X causes Y', or a question about the graph");
        var read =
                new GraphStatements(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        reader.read(text, sentence -> false).forEach(read::add);
        return read;
    }

    private void add(Statement statement) {
        switch (statement.rule()) {
            case "edge" ->
                statement.many("x").forEach(from -> statement.many("y").forEach(to -> join(from, to)));
            case "arrow" -> join(statement.one("x"), statement.one("y"));
            case "latent" -> latents.add(new Pair(statement.one("x"), statement.one("y")));
            case "instruction" -> {}
            default -> questions.add(statement);
        }
    }

    private void join(String from, String to) {
        if (from.equals(to)) {
            defects.add("self-loop left out: " + from + " -> " + to);
        } else if (!edges.add(new Edge(from, to))) {
            defects.add("repeated edge: " + from + " -> " + to);
        }
    }

    /**
     * Returns the graph; variables that only a question mentions stand alone.
     *
     * @throws io.whence.reasoning.graph.CyclicGraphException where the edges form a cycle
     */
    Admg graph() {
        return Admg.of(Dag.of(asked(), edges), latents);
    }

    private Set<String> asked() {
        var names = new LinkedHashSet<String>();
        questions.forEach(question -> question.names().values().forEach(names::addAll));
        return names;
    }
}
