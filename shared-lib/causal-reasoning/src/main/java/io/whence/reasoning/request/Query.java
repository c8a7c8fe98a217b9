package io.whence.reasoning.request;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question, understood.
 *
 * @param parts what stands in each place of the question: variables, or descriptions in the text's words; a mark has no content
 * @param choices the answers to choose from; usually none
 * @param formula the formula asked for, where one is
 * @param words the question as it was put
 */
public record Query(
        Kind kind, Map<String, List<String>> parts, List<Choice> choices, Optional<Formula> formula, String words) {

    /**
     * One of several answers to choose from.
     *
     * @param label what it is called, such as "option 2"
     * @param names the variables it lists
     */
    public record Choice(String label, Set<String> names) {

        public Choice {
            names = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
        }
    }

    public Query {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        choices = List.copyOf(choices);
    }

    /** Returns the one thing in a place. */
    public String one(String place) {
        return many(place).get(0);
    }

    public List<String> many(String place) {
        return parts.getOrDefault(place, List.of());
    }

    public Set<String> set(String place) {
        return new LinkedHashSet<>(many(place));
    }

    public boolean has(String mark) {
        return parts.containsKey(mark);
    }

    /** Returns whether yes and no change places: an odd number of denials. */
    public boolean denied() {
        return has("denied") ^ has("denied-inside") ^ has("denied-outside");
    }
}
