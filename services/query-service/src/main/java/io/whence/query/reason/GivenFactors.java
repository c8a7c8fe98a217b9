package io.whence.query.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.attribution.Attribution;
import io.whence.reasoning.attribution.Factors;
import io.whence.reasoning.attribution.Rule;
import io.whence.shell.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The causal factors of a story's events, where there is no model of it.
 *
 * @param asked the events asked about, at least one
 * @param others the rest
 */
record GivenFactors(List<Factors> asked, List<Factors> others) {
    GivenFactors {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
    }

    /**
     * Reads an object with one entry for each, or a list in which each carries its name as "event".
     *
     * @param candidate the event asked about; where it is absent those marked {@code focal} are
     */
    static GivenFactors of(JsonNode events, Optional<String> candidate) {
        List<Factors> asked = new ArrayList<>();
        List<Factors> others = new ArrayList<>();
        if (events.isObject()) {
            events.properties().forEach(event -> add(event.getKey(), event.getValue(), candidate, asked, others));
        } else {
            events.forEach(event -> add(event.path("event").asText(), event, candidate, asked, others));
        }
        if (asked.isEmpty()) {
            throw Problem.badRequest(
                    "None of the events in 'factors' is the one asked about: name it in 'candidate', or"
                            + " mark it \"focal\": true.");
        }
        return new GivenFactors(asked, others);
    }

    private static void add(
            String name, JsonNode event, Optional<String> candidate, List<Factors> asked, List<Factors> others) {
        boolean focal = candidate
                .map(text -> text.strip().equalsIgnoreCase(name.strip()))
                .orElse(event.path("focal").asBoolean(false));
        (focal ? asked : others).add(factors(name, event));
    }

    private static Factors factors(String name, JsonNode event) {
        return new Factors(
                name,
                any(event, true, "occurred", "occur"),
                event.path("order").asInt(0),
                any(event, false, "sufficient"),
                any(event, false, "necessary"),
                any(event, false, "actualCause", "actual_cause", "halpern_pearl"),
                any(event, false, "normViolated", "norm_violated"),
                any(event, false, "intended", "behavior_intended"));
    }

    private static boolean any(JsonNode event, boolean otherwise, String... names) {
        for (String name : names) {
            if (event.has(name)) {
                return event.path(name).asBoolean(otherwise);
            }
        }
        return otherwise;
    }

    /** The event of those asked about that the verdict is on: one that is a cause, if any is. */
    Factors decisive() {
        return asked.stream().filter(event -> rule(event).cause()).findFirst().orElseGet(() -> asked.get(0));
    }

    Rule rule(Factors event) {
        return Attribution.rule(event, others);
    }
}
