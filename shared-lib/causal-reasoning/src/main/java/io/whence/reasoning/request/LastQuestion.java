package io.whence.reasoning.request;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a question at the end of the text for the query, where none is given apart. */
final class LastQuestion {

    private static final Pattern END = Pattern.compile("(?:[.!?;](?=\\s)|\\n)\\s*");
    private static final Set<String> WORDS = Set.of(
            "what",
            "what's",
            "is",
            "are",
            "can",
            "could",
            "compute",
            "calculate",
            "find",
            "evaluate",
            "estimate",
            "which",
            "if",
            "would",
            "given",
            "suppose",
            "does",
            "how",
            "for",
            "conditioned",
            "to");

    private LastQuestion() {}

    static ReasoningText apart(ReasoningText raw) {
        var text = raw.text().stripTrailing();
        if (!raw.query().isBlank() || !text.endsWith("?")) {
            return raw;
        }
        int cut = 0;
        for (var end = END.matcher(text.substring(0, text.length() - 1)); end.find(); ) {
            cut = end.end();
        }
        var question = text.substring(cut);
        var first = question.strip().split("[\\s(]+", 2)[0].toLowerCase(Locale.ROOT);
        return cut > 0 && WORDS.contains(first)
                ? new ReasoningText(text.substring(0, cut), raw.graph(), raw.probabilities(), question)
                : raw;
    }
}
