package io.whence.reasoning.format;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * lavaan ({@code Y ~ X + Z}, {@code X ~~ Y}, {@code L =~ x1 + x2}), and bnlearn's model strings ({@code [A][B|A][C|A:B]}).
 */
final class Formulas {

    private static final Pattern OPERATOR = Pattern.compile("=~|~~|~|:=");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_.][\\p{L}\\p{N}_.]*");
    private static final Pattern FACTOR = Pattern.compile("\\[([^|\\[\\]]+)(?:\\|([^\\[\\]]+))?]");

    private Formulas() {}

    /** Reads lavaan's model syntax; coefficients before {@code *} and variances are passed over. */
    static MixedGraph lavaan(String text) {
        var graph = new GraphBuilder();
        for (var formula : formulas(text)) {
            var operator = OPERATOR.matcher(formula);
            if (!operator.find()) {
                throw unreadable(text, formula, "a formula such as 'Y ~ X + Z', 'X ~~ Y' or 'L =~ x1 + x2'");
            }
            if (!operator.group().equals(":=")) {
                formula(graph, formula, operator.group(), text);
            }
        }
        return graph.build();
    }

    private static List<String> formulas(String text) {
        var plain = text.replaceAll("(?m)[#!].*$", "").replaceAll("\\+\\s*\\n", "+ ");
        var formulas = new ArrayList<String>();
        for (var line : plain.split("[;\\n]|,(?=[^~,]*~)", -1)) {
            if (!line.isBlank()) {
                formulas.add(line.strip());
            }
        }
        return formulas;
    }

    private static void formula(GraphBuilder graph, String formula, String operator, String text) {
        int cut = formula.indexOf(operator);
        for (var left : formula.substring(0, cut).split("\\+", -1)) {
            for (var right : formula.substring(cut + operator.length()).split("\\+", -1)) {
                join(graph, term(left, text), operator, term(right.replaceAll("^.*\\*", ""), text), formula, text);
            }
        }
    }

    private static String term(String term, String text) {
        var name = term.strip();
        if (!NAME.matcher(name).matches() && !name.matches("[01]")) {
            throw unreadable(text, name.isEmpty() ? text.strip() : name, "the name of a variable in a formula");
        }
        return name;
    }

    private static void join(
            GraphBuilder graph, String left, String operator, String right, String formula, String text) {
        if (right.matches("[01]")) {
            graph.node(left);
            return;
        }
        if (operator.equals("~~") && left.equals(right)) {
            graph.node(left);
            return;
        }
        if (left.equals(right)) {
            throw unreadable(text, formula, "two different variables");
        }
        switch (operator) {
            case "~" -> graph.join(right, "->", left);
            case "~~" -> graph.join(left, "<->", right);
            default -> {
                graph.join(left, "->", right);
                graph.role(left, "latent");
            }
        }
    }

    /** Reads a bnlearn model string. */
    static MixedGraph bnlearn(String text) {
        var graph = new GraphBuilder();
        var factor = FACTOR.matcher(text);
        int end = 0;
        while (factor.find()) {
            if (!text.substring(end, factor.start()).isBlank()) {
                throw unreadable(text, text.substring(end, factor.start()), "a factor such as [B|A]");
            }
            var child = factor.group(1).strip();
            graph.node(child);
            if (factor.group(2) != null) {
                for (var parent : factor.group(2).split(":", -1)) {
                    graph.join(parent.strip(), "->", child);
                }
            }
            end = factor.end();
        }
        if (!text.substring(end).isBlank()) {
            throw unreadable(text, text.substring(end), "a factor such as [B|A]");
        }
        return graph.build();
    }

    private static UnreadableTextException unreadable(String text, String fragment, String expected) {
        int start = Math.max(0, text.indexOf(fragment));
        return UnreadableTextException.at(text, start, start + fragment.length(), expected);
    }
}
