package io.whence.reasoning.format;

import io.whence.reasoning.grammar.NameCheck;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edges in arrows: {@code A -> B -> C; U -> {X, Y}; X <-> Y; A -- B; A o-> B; Z; U [latent]}, one statement per {@code ;} or
 * line, comments after {@code #} or {@code //}. A list of names before the first or after the last arrow of a statement joins
 * each; between two arrows a comma parts two statements. Names may hold blanks; other signs need quotes.
 */
final class EdgeList {

    static final Pattern ARROW = Pattern.compile(
            "<-+>|<-+o(?![\\p{L}\\p{N}_])|<-+|(?<![\\p{L}\\p{N}_'\"])o-+>|(?<![\\p{L}\\p{N}_])o-+o(?![\\p{L}\\p{N}_])"
                    + "|(?<![\\p{L}\\p{N}_])o-+(?=[\\s\"])|-+>|-+o(?![\\p{L}\\p{N}_])|-{2,}|(?<=\\s)-(?=\\s)|↔|→|←|⟶|⟷|⟵");
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)(#|//).*$|/\\*(?s:.*?)\\*/");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.'’/+&*-]*(?: +[\\p{L}\\p{N}_&+-][\\p{L}\\p{N}\\p{M}_.'’/+&*-]*)*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern ROLE = Pattern.compile("\\[([^\\[\\]]*)]\\s*$");

    private final String text;
    private final GraphBuilder graph = new GraphBuilder();

    private EdgeList(String text) {
        this.text = text;
    }

    /**
     * Reads a graph.
     *
     * @throws UnreadableTextException at the statement that is none
     */
    static MixedGraph read(String text) {
        var list = new EdgeList(text);
        var plain = COMMENT.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        for (var statement : statements(plain)) {
            list.statement(statement);
        }
        return list.graph.build();
    }

    /** Cuts at semicolons and line ends that stand outside braces and quotes. */
    private static List<String> statements(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (!quoted && depth <= 0 && (sign == ';' || sign == '\n')) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString());
        parts.removeIf(String::isBlank);
        return parts;
    }

    private void statement(String statement) {
        var body = statement.strip();
        var role = ROLE.matcher(body);
        if (role.find()) {
            roles(body.substring(0, role.start()), role.group(1));
            return;
        }
        var groups = new ArrayList<String>();
        var arrows = new ArrayList<String>();
        int from = 0;
        for (Matcher arrow = ARROW.matcher(masked(body)); arrow.find(); from = arrow.end()) {
            groups.add(body.substring(from, arrow.start()));
            arrows.add(arrow.group());
        }
        groups.add(body.substring(from));
        join(body, groups, arrows);
    }

    /** Quoted names may hold arrows. */
    private static String masked(String body) {
        return QUOTED.matcher(body)
                .replaceAll(match -> "\"" + "x".repeat(match.group(1).length()) + "\"");
    }

    private void roles(String name, String roles) {
        for (var node : names(name)) {
            graph.node(node);
            for (var role : roles.split(",", -1)) {
                if (!graph.role(node, role.strip())) {
                    throw unreadable(role.strip(), "latent, observed, exposure or outcome");
                }
            }
        }
    }

    private void join(String body, List<String> groups, List<String> arrows) {
        if (arrows.isEmpty()) {
            names(body).forEach(graph::node);
            return;
        }
        var left = names(groups.get(0));
        for (int i = 0; i < arrows.size(); i++) {
            boolean last = i + 1 == arrows.size();
            var group = groups.get(i + 1);
            var right = names(group);
            if (!last && right.size() > 1 && !group.contains("{")) {
                if (right.size() > 2) {
                    throw unreadable(group.strip(), "two statements parted by ';', or a list in braces");
                }
                link(left, arrows.get(i), right.subList(0, 1));
                left = right.subList(1, 2);
            } else {
                link(left, arrows.get(i), right);
                left = right;
            }
        }
    }

    private void link(List<String> left, String arrow, List<String> right) {
        for (var from : left) {
            if (right.contains(from)) {
                throw unreadable(from + " " + arrow + " " + from, "an edge between two different variables");
            }
        }
        graph.joinAll(
                left, arrow.equals("⟶") ? "->" : arrow.equals("⟵") ? "<-" : arrow.equals("⟷") ? "<->" : arrow, right);
    }

    private List<String> names(String group) {
        var names = new ArrayList<String>();
        var bare = group.strip();
        boolean braced = bare.startsWith("{") && bare.endsWith("}");
        var inside = braced ? bare.substring(1, bare.length() - 1).strip() : bare;
        var separator = braced && !inside.contains(",") && !inside.contains(";") ? "\\s+" : "[,;\\n]";
        for (var name : inside.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            names.add(name(name.strip(), bare));
        }
        return names;
    }

    private String name(String name, String group) {
        var quoted = QUOTED.matcher(name);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        if (name.isEmpty()) {
            throw unreadable(group, "an edge needs a variable at both ends, such as 'A -> B'");
        }
        if (!NAME.matcher(name).matches() || name.endsWith(".")) {
            throw unreadable(name, "a variable's name; quote one that holds signs, as in \"IL-6 (serum)\"");
        }
        NameCheck.refuse(name).ifPresent(why -> {
            throw unreadable(name, why);
        });
        return name;
    }

    /** Returns whether a name needs no quotes. */
    static boolean isPlain(String name) {
        return NAME.matcher(name).matches()
                && !name.endsWith(".")
                && NameCheck.refuse(name).isEmpty()
                && !ARROW.matcher(name).find();
    }

    private UnreadableTextException unreadable(String fragment, String expected) {
        int start = Math.max(0, text.indexOf(fragment));
        return UnreadableTextException.at(text, start, start + fragment.length(), expected);
    }
}
