package io.whence.reasoning.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a {@link Grammar} from its text form.
 *
 * <pre>
 * # a comment
 * rule = words [an optional part] (one | of | these) &lt;another-rule&gt;
 * &#64;statement = {x} causes {y*}     # {x} one variable, {y*} a list, {y+} two or more
 *     | {!negated} not so           # a line that starts with a blank continues the rule; {!…} leaves a mark
 * chained = {x} &({y} "->")         # what must follow but is read again by the next statement
 * other = ? ... "|"                 # any token; the rest of the sentence; a quoted sign
 * free = {d~} {d~,} {n#}            # a description without and with commas; a number; {p>} with arrows; {p&} pairs: A and B, C and D
 * </pre>
 */
final class GrammarReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\{[^}]+}|&\\(|<[a-z-]+>|\"[^\"]+\"|\\.\\.\\.|[\\[\\]()|?]|[^\\s\\[\\]()|?<>{}\"]+");

    private final Deque<String> tokens = new ArrayDeque<>();

    private GrammarReader(String body) {
        TOKEN.matcher(body).results().forEach(match -> tokens.add(match.group()));
    }

    static Map<String, Node> read(String text) {
        var bodies = new LinkedHashMap<String, StringBuilder>();
        var name = "";
        for (var line :
                text.lines().map(line -> line.replaceAll("(^|\\s)#.*", "")).toList()) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                int equals = line.indexOf('=');
                name = line.substring(0, equals).strip();
                bodies.computeIfAbsent(name, first -> new StringBuilder()).append(line.substring(equals + 1));
            } else if (!line.isBlank()) {
                bodies.computeIfAbsent(name, first -> new StringBuilder())
                        .append(' ')
                        .append(line);
            }
        }
        var rules = new LinkedHashMap<String, Node>();
        bodies.forEach((rule, body) -> rules.put(rule, new GrammarReader(body.toString()).choice()));
        return rules;
    }

    private Node choice() {
        var options = new ArrayList<>(List.of(sequence()));
        while ("|".equals(tokens.peek())) {
            tokens.pop();
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        var parts = new ArrayList<Node>();
        while (!tokens.isEmpty() && !List.of("|", "]", ")").contains(tokens.peek())) {
            parts.add(part(tokens.pop()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node part(String token) {
        if (token.equals("[") || token.equals("(") || token.equals("&(")) {
            var inner = choice();
            tokens.pop();
            return token.equals("[") ? new Node.Maybe(inner) : token.equals("(") ? inner : new Node.Ahead(inner);
        }
        return switch (token.charAt(0)) {
            case '{' -> slot(token.substring(1, token.length() - 1));
            case '<' -> new Node.Rule(token.substring(1, token.length() - 1));
            case '"' -> new Node.Literal(token.substring(1, token.length() - 1));
            case '?' -> new Node.AnyToken();
            default -> token.equals("...") ? new Node.Rest() : new Node.Literal(token);
        };
    }

    private static Node slot(String name) {
        if (name.startsWith("!")) {
            return new Node.Mark(name.substring(1));
        }
        if (name.endsWith("~") || name.endsWith("~,")) {
            return new Node.Phrase(name.replaceAll("~,?$", ""), name.endsWith(","), false);
        }
        if (name.endsWith(">")) {
            return new Node.Phrase(name.substring(0, name.length() - 1), false, true);
        }
        if (name.endsWith("&")) {
            return new Node.Pairs(name.substring(0, name.length() - 1));
        }
        if (name.endsWith("#")) {
            return new Node.Numeral(name.substring(0, name.length() - 1));
        }
        var bare = name.replaceAll("[*+]$", "");
        return name.endsWith("*")
                ? new Node.Slots(bare, 0)
                : name.endsWith("+") ? new Node.Slots(bare, 2) : new Node.Slot(bare);
    }
}
