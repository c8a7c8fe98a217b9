package io.whence.reasoning.request;

import io.whence.reasoning.grammar.NameCheck;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Link;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The graph that a text states sentence by sentence, beside one that is given. */
final class GraphStatements {

    private static final String[] NEAR_WORDS = {
        "causes", "cause", "affects", "affect", "influences", "influence", "determines", "produces", "strongly",
                "directly",
        "correlates", "because", "impacts", "drives", "results", "leads", "unobserved", "observed", "independent",
                "confounds"
    };

    private final VariableNames names;
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> introduced = new LinkedHashSet<>();
    private final List<String> assumptions = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();
    private List<String> last = List.of();
    private MixedGraph given = MixedGraph.of(List.of(), List.of());

    GraphStatements(VariableNames names) {
        this.names = names;
    }

    void give(MixedGraph graph) {
        given = graph;
        graph.nodes().forEach(names::keep);
        graph.labels().forEach(names::alias);
        nodes.addAll(graph.nodes());
        links.addAll(graph.links());
        hidden.addAll(graph.latent());
    }

    List<String> assumptions() {
        return assumptions;
    }

    List<String> defects() {
        return defects;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Takes a statement of the grammar up. */
    void add(Statement statement) {
        switch (statement.rule()) {
            case "edge" -> edges(statement.many("x"), statement.many("y"));
            case "which" -> which(statement.many("y"));
            case "arrow" -> edges(statement.many("x"), statement.many("y"));
            case "latent" -> latent(statement.many("x"), statement.many("y"));
            case "hidden" -> statement.many("x").forEach(name -> hidden.add(node(name)));
            case "hidden-cause" -> hiddenCause(statement);
            case "common" -> common(statement);
            case "collider" -> edges(statement.many("y"), statement.many("x"));
            case "nodes" -> statement.many("x").forEach(this::node);
            case "no-hidden" -> assumptions.add("no hidden common causes, as stated");
            default -> {}
        }
    }

    private void which(List<String> effects) {
        if (last.size() != 1) {
            throw UnreadableTextException.whole("which", "one variable before 'which', found " + last);
        }
        edges(last, effects);
    }

    private void hiddenCause(Statement statement) {
        statement.many("x").forEach(name -> hidden.add(node(name)));
        edges(statement.many("x"), statement.many("y"));
    }

    private void common(Statement statement) {
        var effects = new ArrayList<>(statement.many("y"));
        effects.addAll(statement.many("a"));
        effects.addAll(statement.many("b"));
        edges(statement.many("x"), effects);
        if (!statement.many("a").isEmpty()) {
            assumptions.add(
                    "a confounder of an effect causes both of its ends, and the effect itself is not stated by that");
        }
    }

    private void latent(List<String> some, List<String> others) {
        if (!others.isEmpty()) {
            some.forEach(a -> others.forEach(b -> tie(a, b)));
            return;
        }
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                tie(some.get(i), some.get(j));
            }
        }
        if (some.size() > 2) {
            assumptions.add("a hidden common cause of several variables joins every two of them");
        }
    }

    void tie(String a, String b) {
        var from = node(a);
        var to = node(b);
        if (from.equals(to)) {
            throw UnreadableTextException.whole(a + " <-> " + b, "two different variables");
        }
        links.add(Link.bidirected(from, to));
    }

    void edges(List<String> causes, List<String> effects) {
        for (var cause : causes) {
            for (var effect : effects) {
                edge(node(cause), node(effect));
            }
        }
        last = effects.stream().map(this::node).toList();
    }

    private void edge(String from, String to) {
        if (from.equals(to)) {
            defects.add("self-loop left out: " + from + " -> " + to);
        } else if (!links.add(Link.directed(from, to))) {
            defects.add("repeated edge: " + from + " -> " + to);
        }
    }

    /** Takes a whole graph up, such as a block of arrows within a text. */
    void add(MixedGraph graph) {
        graph.nodes().forEach(this::node);
        graph.links().forEach(link -> links.add(new Link(node(link.a()), link.atA(), link.atB(), node(link.b()))));
        graph.latent().forEach(name -> hidden.add(node(name)));
        graph.labels().forEach((name, label) -> names.alias(node(name), label));
    }

    private String node(String name) {
        boolean known = names.of(name).isPresent();
        var node = names.take(name);
        nodes.add(node);
        if (!known) {
            introduced.add(node);
        }
        return node;
    }

    /**
     * Refuses names that look like parts of sentences that were not read.
     *
     * @param text all of the request, in which a longer name must occur twice
     * @throws UnreadableTextException naming the first
     */
    void checkNames(String text) {
        for (var name : introduced) {
            NameCheck.refuse(name).ifPresent(why -> {
                throw UnreadableTextException.whole(name, why);
            });
            var words = name.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                if (NameCheck.slipOfAny(words[i].toLowerCase(Locale.ROOT), NEAR_WORDS)) {
                    throw UnreadableTextException.whole(name, "a variable's name; is '" + words[i] + "' misspelt?");
                }
            }
            if (words.length > 1 && holdsAnother(name, words, text)) {
                throw UnreadableTextException.whole(
                        name, "one variable; this holds the name of another, with words that were not read");
            }
        }
        NameCheck.misspelt(introduced).ifPresent(why -> {
            throw UnreadableTextException.whole(why, "every variable's name in one spelling");
        });
    }

    /**
     * Returns whether a name holds two other names, or one that is a letter or two, or one in a place where it occurs but once: a word
     * that was added by mistake does so.
     */
    private boolean holdsAnother(String name, String[] words, String text) {
        var inside = nodes.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> holds(name, other))
                .toList();
        boolean symbol = nodes.stream()
                .filter(other -> other.length() <= 2 && !other.matches("\\d+"))
                .anyMatch(other -> List.of(words).contains(other)
                        && !name.matches(".*(?i)(type|vitamin|group|factor|gene|stage|level|hepatitis) "
                                + Pattern.quote(other)));
        return inside.size() > 1 || symbol || (!inside.isEmpty() && occurrences(name, text) < 2);
    }

    /** Returns whether all words of another name stand in a name, in their order. */
    private static boolean holds(String name, String other) {
        var words = other.toLowerCase(Locale.ROOT).split(" ", -1);
        int found = 0;
        for (var word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            found += found < words.length && word.equals(words[found]) ? 1 : 0;
        }
        return found == words.length;
    }

    private static int occurrences(String name, String text) {
        var words = Tokens.of(text).stream().map(Token::lower).collect(Collectors.joining(" ", " ", " "));
        var sought = " " + name.toLowerCase(Locale.ROOT) + " ";
        int count = 0;
        for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            count++;
        }
        return count;
    }

    MixedGraph graph() {
        return new MixedGraph(
                List.copyOf(nodes), links, hidden, given.exposures(), given.outcomes(), Map.copyOf(given.labels()));
    }
}
