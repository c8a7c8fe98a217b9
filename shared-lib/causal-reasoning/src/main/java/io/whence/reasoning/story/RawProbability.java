package io.whence.reasoning.story;

import java.util.List;

/**
 * A probability as a sentence words it: "For people with no cough and smokers, the probability of illness is 12%".
 *
 * @param conditions the phrases of the group, empty for everyone
 * @param events the phrases of what is probable, one at least
 */
public record RawProbability(List<List<String>> conditions, List<List<String>> events, double value) {

    public RawProbability {
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
    }

    /** The words before the event, those of the event, and the number. */
    public record Parts(List<String> condition, List<String> event, double value) {}

    public static RawProbability of(Parts parts) {
        return new RawProbability(
                Words.split(withoutFor(parts.condition()), ",", "and"),
                Words.split(parts.event(), "and"),
                parts.value());
    }

    static List<String> withoutFor(List<String> words) {
        boolean led = !words.isEmpty() && List.of("for", "among", "in", "if").contains(Words.lower(words.get(0)));
        return led ? words.subList(1, words.size()) : words;
    }
}
