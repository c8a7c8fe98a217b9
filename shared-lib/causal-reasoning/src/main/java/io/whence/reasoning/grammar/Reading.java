package io.whence.reasoning.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way in which a stretch of tokens matched.
 *
 * @param end the token after the last one matched
 * @param names what each slot of the grammar was filled with; a mark is a slot filled with nothing
 */
public record Reading(int end, Map<String, List<String>> names) {

    static Reading at(int position) {
        return new Reading(position, Map.of());
    }

    Reading to(int position) {
        return new Reading(position, names);
    }

    Reading with(String slot, List<String> filling) {
        var more = new HashMap<>(names);
        more.put(slot, filling);
        return new Reading(end, more);
    }

    /** Returns what {@code later} found, with what this one found before it. */
    Reading then(Reading later) {
        var more = new HashMap<>(names);
        more.putAll(later.names());
        return new Reading(later.end(), more);
    }
}
