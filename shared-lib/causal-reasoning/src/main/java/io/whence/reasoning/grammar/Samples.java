package io.whence.reasoning.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one example of what a piece of a grammar reads: first choices, and nothing that may be missing. */
final class Samples {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("v", "1"),
            Map.entry("w", "1"),
            Map.entry("f", "0"),
            Map.entry("g", "0"),
            Map.entry("h", "Z=1"),
            Map.entry("c", "Z being 1"),
            Map.entry("d", "Z being 1"),
            Map.entry("e", "Y being 1"),
            Map.entry("s", "X being 1"),
            Map.entry("o", "Y"),
            Map.entry("a", "X"),
            Map.entry("b", "Y"),
            Map.entry("group", "those with Z being 1"),
            Map.entry("path", "X -> Y"));

    private Samples() {}

    static String of(Node node, Grammar grammar) {
        return text(node, grammar)
                .replaceAll(" +", " ")
                .replaceAll(" ([,:?])", "$1")
                .replaceAll("\\( ", "(")
                .replaceAll(" \\)", ")")
                .strip();
    }

    private static String text(Node node, Grammar grammar) {
        if (node instanceof Node.Literal literal) {
            return literal.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().map(part -> text(part, grammar)).collect(Collectors.joining(" "));
        }
        if (node instanceof Node.Choice choice) {
            return text(choice.parts().get(0), grammar);
        }
        if (node instanceof Node.Rule rule) {
            return text(grammar.rule(rule.name()), grammar);
        }
        if (node instanceof Node.Slot slot) {
            return variable(slot.name());
        }
        if (node instanceof Node.Slots slots) {
            return slots.least() > 1
                    ? variable(slots.name()) + " and " + (slots.name().equals("x") ? "Y" : "W")
                    : slots.name().equals("z") || slots.name().equals("w")
                            ? "{" + variable(slots.name()) + "}"
                            : variable(slots.name());
        }
        if (node instanceof Node.Phrase phrase) {
            return DESCRIPTIONS.getOrDefault(phrase.name(), phrase.name().toUpperCase(Locale.ROOT));
        }
        if (node instanceof Node.Pairs) {
            return "X and Y, Y and Z";
        }
        if (node instanceof Node.Numeral number) {
            return number.name().equals("m") ? "1" : number.name().equals("k") ? "2" : "0.5";
        }
        return node instanceof Node.Ahead ahead ? text(ahead.part(), grammar) : "";
    }

    private static String variable(String slot) {
        return switch (slot) {
            case "y", "y0", "b" -> "Y";
            case "z", "w" -> "Z";
            case "names" -> "X, Y and Z";
            default -> "X";
        };
    }
}
