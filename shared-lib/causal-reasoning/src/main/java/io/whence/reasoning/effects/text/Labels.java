package io.whence.reasoning.effects.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that a text gives each variable, numbered: a value that sounds like the lesser or absent one is 0, its opposite 1,
 * further ones follow. Numbers in the text are themselves.
 */
final class Labels {

    private final Map<String, Map<String, Integer>> labels = new LinkedHashMap<>();

    int number(String variable, String label) {
        if (label.matches("\\d+")) {
            return Integer.parseInt(label);
        }
        var known = labels.computeIfAbsent(variable, name -> new LinkedHashMap<>());
        return known.computeIfAbsent(
                Words.lower(label), text -> free(known, Polarity.isNegative(Words.of(text)) ? 0 : 1));
    }

    private static int free(Map<String, Integer> taken, int wanted) {
        for (int candidate : new int[] {wanted, 1 - wanted}) {
            if (!taken.containsValue(candidate)) {
                return candidate;
            }
        }
        return taken.size();
    }

    /** Returns how many values each variable has, two at least. */
    Map<String, Integer> sizes() {
        var sizes = new HashMap<String, Integer>();
        labels.forEach((variable, known) -> sizes.put(
                variable,
                Math.max(
                        2,
                        known.values().stream()
                                .mapToInt(number -> number + 1)
                                .max()
                                .orElse(2))));
        return sizes;
    }
}
