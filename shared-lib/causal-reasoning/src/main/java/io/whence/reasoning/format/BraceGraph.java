package io.whence.reasoning.format;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * dagitty ({@code dag { X [exposure] ; X -> {Y Z} ; X <-> Y }}) and DOT ({@code digraph { A -> B [dir=both]; U [latent] }}),
 * whose statements are the same but for what the brackets say.
 */
final class BraceGraph {

    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m)//.*$|(?m)(^|\\s)#.*$");
    private static final Pattern TOKEN = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*)\"|<->|@-@|@->|<-@|--@|@--|->|<-|--|↔|→|←|[{}\\[\\];,=:]|[^\\s{}\\[\\];,=:\"<>@]+?(?=->|<-|--|@|\\s|[{}\\[\\];,=:\"<>]|$)|\\S");
    private static final Set<String> ARROWS =
            Set.of("<->", "->", "<-", "--", "↔", "→", "←", "@-@", "@->", "<-@", "--@", "@--");
    private static final Set<String> DEFAULTS = Set.of("node", "edge", "graph");
    private static final Set<String> OBSERVED = Set.of("no", "false", "0");

    /** A piece of the text, and where it stood. */
    private record Piece(String text, boolean quoted, int start, int end) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final GraphBuilder graph = new GraphBuilder();
    private final boolean dot;
    private int at;

    private BraceGraph(String text, boolean dot) {
        this.text = text;
        this.dot = dot;
        var plain = COMMENT.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        var matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            boolean quoted = matcher.group(1) != null;
            pieces.add(new Piece(
                    quoted ? matcher.group(1).replace("\\\"", "\"") : matcher.group(),
                    quoted,
                    matcher.start(),
                    matcher.end()));
        }
    }

    /**
     * Reads a graph from its keyword to its closing brace.
     *
     * @throws UnreadableTextException at what is no statement
     */
    static MixedGraph read(String text, boolean dot) {
        var read = new BraceGraph(text, dot);
        while (!read.is("{")) {
            read.next();
        }
        read.next();
        read.block();
        if (read.at < read.pieces.size()) {
            throw read.unreadable("the end of the graph");
        }
        return read.graph.build();
    }

    private void block() {
        while (!is("}")) {
            if (is(";") || is(",")) {
                next();
            } else {
                statement();
            }
        }
        next();
    }

    private void statement() {
        var word = peek().text().toLowerCase(Locale.ROOT);
        boolean plain = !peek().quoted();
        if (plain && dot && DEFAULTS.contains(word) && follows("[")) {
            next();
            attributes();
        } else if (plain && follows("=")) {
            next();
            next();
            if (!peek().quoted() && !peek().text().matches("[\\p{L}\\p{N}_.#+-]+")) {
                throw unreadable("the value of an attribute of the graph");
            }
            next();
        } else {
            chain();
        }
    }

    private void chain() {
        var first = at;
        var left = group();
        var rest = new ArrayList<List<String>>(List.of(left));
        var arrows = new ArrayList<String>();
        while (at < pieces.size() && !peek().quoted() && ARROWS.contains(peek().text())) {
            arrows.add(next().text());
            rest.add(group());
        }
        var attributes = is("[") ? attributes() : Map.<String, String>of();
        if (arrows.isEmpty()) {
            left.forEach(node -> describe(node, attributes, first));
        }
        for (int i = 0; i < arrows.size(); i++) {
            var arrow = dot ? directed(arrows.get(i), attributes) : arrows.get(i);
            var right = rest.get(i + 1);
            for (var from : rest.get(i)) {
                if (right.contains(from)) {
                    throw UnreadableTextException.at(
                            text,
                            pieces.get(first).start(),
                            pieces.get(at - 1).end(),
                            "an edge between two different variables");
                }
            }
            graph.joinAll(rest.get(i), arrow, right);
        }
    }

    private static String directed(String arrow, Map<String, String> attributes) {
        return switch (attributes.getOrDefault("dir", "forward")) {
            case "both" -> "<->";
            case "back" -> "<-";
            case "none" -> "--";
            default -> arrow;
        };
    }

    private List<String> group() {
        if (is("subgraph")) {
            next();
            if (!is("{")) {
                next();
            }
        }
        if (!is("{")) {
            return List.of(name());
        }
        next();
        var names = new ArrayList<String>();
        while (!is("}")) {
            if (is(",") || is(";")) {
                next();
            } else if (dot && follows("=")) {
                statement();
            } else if (dot && (ARROWS.contains(text(at + 1)) || follows("["))) {
                throw unreadable("names alone within inner braces");
            } else {
                names.add(name());
            }
        }
        next();
        names.forEach(graph::node);
        return names;
    }

    private String name() {
        var piece = next();
        if (!piece.quoted()
                && !Character.isLetterOrDigit(piece.text().codePointAt(0))
                && !piece.text().startsWith("_")) {
            at--;
            throw unreadable("a variable's name");
        }
        graph.node(piece.text());
        return piece.text();
    }

    /** Reads {@code [latent, pos="0,1"]}; a word without a value counts as true. */
    private Map<String, String> attributes() {
        var read = new LinkedHashMap<String, String>();
        next();
        while (!is("]")) {
            if (is(",") || is(";")) {
                next();
                continue;
            }
            var key = next().text().toLowerCase(Locale.ROOT);
            if (is("=")) {
                next();
                read.put(key, next().text());
            } else {
                read.put(key, "");
            }
        }
        next();
        return read;
    }

    private void describe(String node, Map<String, String> attributes, int first) {
        attributes.forEach((key, value) -> {
            boolean hidden = (key.equals("observed") && OBSERVED.contains(value.toLowerCase(Locale.ROOT)))
                    || (key.equals("latent") && !OBSERVED.contains(value.toLowerCase(Locale.ROOT)) && !value.isEmpty());
            if (hidden) {
                graph.role(node, "latent");
            } else if (key.equals("label")) {
                graph.label(node, value);
            } else if (value.isEmpty() && !graph.role(node, key) && !key.matches("adjusted|selected")) {
                throw UnreadableTextException.at(
                        text,
                        pieces.get(first).start(),
                        pieces.get(at - 1).end(),
                        "latent, exposure or outcome in the brackets of " + node);
            } else if (key.matches("adjusted|selected")) {
                throw UnreadableTextException.at(
                        text,
                        pieces.get(first).start(),
                        pieces.get(at - 1).end(),
                        "no adjusted or selected variable: say what is given in the question");
            }
        });
    }

    private boolean is(String sign) {
        return at < pieces.size() && !peek().quoted() && peek().text().equals(sign);
    }

    private boolean follows(String sign) {
        return text(at + 1).equals(sign);
    }

    private String text(int position) {
        return position < pieces.size() && !pieces.get(position).quoted()
                ? pieces.get(position).text()
                : "";
    }

    private Piece peek() {
        if (at >= pieces.size()) {
            throw UnreadableTextException.at(text, Math.max(0, text.length() - 20), text.length(), "a closing brace");
        }
        return pieces.get(at);
    }

    private Piece next() {
        var piece = peek();
        at++;
        return piece;
    }

    private UnreadableTextException unreadable(String expected) {
        var piece = pieces.get(Math.min(at, pieces.size() - 1));
        return UnreadableTextException.at(text, piece.start(), Math.min(text.length(), piece.end() + 30), expected);
    }
}
