package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and prints graphs as text: {@code A -> B; B <-> C; C -- D; E}, one statement per {@code ;}, comma or line.
 * {@code <-} is an edge written backwards, {@code <->} a latent common cause, {@code --} an undirected edge; chains such as
 * {@code A -> B -> C} are allowed; a lone name is a variable. Names may contain spaces.
 */
public final class GraphText {

    private static final List<String> ARROWS = List.of("<->", "->", "<-", "--");

    private final Set<String> nodes = new LinkedHashSet<>();
    private final Set<Edge> directed = new LinkedHashSet<>();
    private final Set<Pair> bidirected = new LinkedHashSet<>();
    private final Set<Pair> undirected = new LinkedHashSet<>();

    private GraphText(String text) {
        for (var statement : text.split("[;,\\n]", -1)) {
            if (!statement.isBlank()) {
                read(statement.strip());
            }
        }
    }

    /**
     * Reads a DAG.
     *
     * @throws IllegalArgumentException naming the statement that is not one of a DAG
     */
    public static Dag dag(String text) {
        var read = new GraphText(text);
        read.refuse(read.bidirected, "<->");
        read.refuse(read.undirected, "--");
        return Dag.of(read.nodes, read.directed);
    }

    /** Reads a DAG with latent common causes. */
    public static Admg admg(String text) {
        var read = new GraphText(text);
        read.refuse(read.undirected, "--");
        return Admg.of(Dag.of(read.nodes, read.directed), read.bidirected);
    }

    /** Reads a graph with directed and undirected edges. */
    public static Cpdag cpdag(String text) {
        var read = new GraphText(text);
        read.refuse(read.bidirected, "<->");
        return Cpdag.of(read.nodes, read.directed, read.undirected);
    }

    /** Prints a DAG so that {@link #dag} reads it back: lone variables first, then its edges. */
    public static String print(Dag dag) {
        return print(dag.nodes(), dag.edges(), Set.of(), Set.of());
    }

    public static String print(Admg admg) {
        return print(admg.nodes(), admg.directed().edges(), admg.confounded(), Set.of());
    }

    public static String print(Cpdag cpdag) {
        return print(cpdag.nodes(), cpdag.directed(), Set.of(), cpdag.undirected());
    }

    private static String print(List<String> nodes, Set<Edge> directed, Set<Pair> bidirected, Set<Pair> undirected) {
        var mentioned = new LinkedHashSet<String>();
        directed.forEach(edge -> mentioned.addAll(List.of(edge.from(), edge.to())));
        bidirected.forEach(pair -> mentioned.addAll(List.of(pair.first(), pair.second())));
        undirected.forEach(pair -> mentioned.addAll(List.of(pair.first(), pair.second())));
        return Stream.of(
                        nodes.stream().filter(node -> !mentioned.contains(node)),
                        directed.stream().map(Edge::toString),
                        bidirected.stream().map(pair -> pair.first() + " <-> " + pair.second()),
                        undirected.stream().map(pair -> pair.first() + " -- " + pair.second()))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private void read(String statement) {
        var names = new ArrayList<String>();
        var arrows = new ArrayList<String>();
        var rest = statement;
        for (var arrow = first(rest); arrow.isPresent(); arrow = first(rest)) {
            int at = rest.indexOf(arrow.get());
            names.add(rest.substring(0, at).strip());
            arrows.add(arrow.get());
            rest = rest.substring(at + arrow.get().length());
        }
        names.add(rest.strip());
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an edge needs a variable at both ends: '" + statement + "'");
        }
        nodes.addAll(names);
        for (int i = 0; i < arrows.size(); i++) {
            join(names.get(i), arrows.get(i), names.get(i + 1));
        }
    }

    private void join(String left, String arrow, String right) {
        switch (arrow) {
            case "->" -> directed.add(new Edge(left, right));
            case "<-" -> directed.add(new Edge(right, left));
            case "<->" -> bidirected.add(new Pair(left, right));
            default -> undirected.add(new Pair(left, right));
        }
    }

    /** Returns the leftmost arrow; {@code <->} before {@code <-} where both begin at one place. */
    private static Optional<String> first(String text) {
        return ARROWS.stream().filter(text::contains).min(java.util.Comparator.comparingInt(text::indexOf));
    }

    private void refuse(Set<Pair> pairs, String arrow) {
        pairs.stream().findFirst().ifPresent(pair -> {
            throw new IllegalArgumentException(
                    "'" + pair.first() + " " + arrow + " " + pair.second() + "' has no place in this kind of graph");
        });
    }
}
