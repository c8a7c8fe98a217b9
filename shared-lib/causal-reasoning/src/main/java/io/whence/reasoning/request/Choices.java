package io.whence.reasoning.request;

import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the answers that a question offers: "Option 1: A, B Option 2: C", "(a) {Z} (b) {M}". */
final class Choices {

    private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(option|choice|answer)\\s+(\\d+|[A-H])\\s*[:.)]");
    private static final Pattern LETTERED = Pattern.compile("(?<=[\\s?:])\\(?([A-Ha-h]|\\d)\\)\\s*(?=\\{)");
    private static final Pattern TAIL = Pattern.compile(
            "(?is)\\s*(please\\s+)?(answer|provide|give|choose|select|return)\\s+(with|only|the|one|your|by).*$");

    /**
     * A question without its options.
     *
     * @param question the rest
     */
    record Split(String question, List<Query.Choice> choices) {}

    private Choices() {}

    static Split split(String text, VariableNames names) {
        for (var pattern : List.of(NUMBERED, LETTERED)) {
            var found = pattern.matcher(text).results().toList();
            if (found.size() > 1) {
                var choices = new ArrayList<Query.Choice>();
                for (int i = 0; i < found.size(); i++) {
                    int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
                    var body = text.substring(found.get(i).end(), end);
                    var label = pattern == NUMBERED
                            ? found.get(i).group(1).toLowerCase(Locale.ROOT) + " "
                                    + found.get(i).group(2)
                            : "option " + found.get(i).group(1);
                    choices.add(choice(
                            label,
                            i + 1 < found.size() ? body : TAIL.matcher(body).replaceAll(""),
                            names));
                }
                return new Split(text.substring(0, found.get(0).start()), choices);
            }
        }
        return new Split(text, List.of());
    }

    private static Query.Choice choice(String label, String body, VariableNames names) {
        var list =
                body.strip().replaceAll("[.;,]+$", "").replaceAll("^\\{|}$", "").strip();
        var chosen = new LinkedHashSet<String>();
        if (!list.isEmpty() && !list.matches("(?i)∅|none|nothing|(the )?empty set|no variables?")) {
            var whole = names.loosely(list);
            if (whole.isPresent()) {
                chosen.add(whole.get());
            } else {
                for (var name : list.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+", -1)) {
                    chosen.add(names.loosely(name.strip())
                            .orElseThrow(() -> UnreadableTextException.whole(
                                    name.strip(), "variables of the graph " + names.variables() + " in " + label)));
                }
            }
        }
        return new Query.Choice(label, chosen);
    }
}
