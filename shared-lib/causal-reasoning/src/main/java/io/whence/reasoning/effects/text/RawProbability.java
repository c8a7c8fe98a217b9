package io.whence.reasoning.effects.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A probability as a sentence words it: "For people with no cough and smokers, the probability of illness is 12%".
 *
 * @param conditions the phrases of the group, empty for everyone
 * @param events the phrases of what is probable, one at least
 */
record RawProbability(List<List<String>> conditions, List<List<String>> events, double value) {

    RawProbability {
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
    }

    /** The words before the event, those of the event, and the number. */
    record Parts(List<String> condition, List<String> event, double value) {}

    /** Takes a sentence apart around "probability of … is number"; empty where it is not of that form. */
    static Optional<Parts> parts(List<String> words) {
        int noun = firstOf(words).orElse(-1);
        int last = words.size() - 1;
        if (noun < 0 || last < noun + 4 || !words.get(last).matches("\\d*\\.?\\d+%?")) {
            return Optional.empty();
        }
        int verb = last - 1;
        while (verb > noun + 2
                && List.of("about", "=", "equal", "to", "approximately").contains(Words.lower(words.get(verb)))) {
            verb--;
        }
        return Optional.of(parts(words, noun, verb, FormalProbability.number(words.get(last))));
    }

    private static Optional<Integer> firstOf(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean noun = List.of("probability", "chance").contains(Words.lower(words.get(i)));
            if (noun && List.of("of", "that").contains(Words.lower(words.get(i + 1)))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Parts parts(List<String> words, int noun, int verb, double value) {
        int comma = words.subList(0, noun).lastIndexOf(",");
        var condition = new ArrayList<>(comma < 0 ? List.<String>of() : words.subList(0, comma));
        var event = words.subList(noun + 2, verb);
        for (var mark : List.of("given", "among")) {
            int at = Words.find(event, 1, mark);
            if (at > 0) {
                condition.addAll(event.subList(at + 1, event.size()));
                event = event.subList(0, at);
            }
        }
        return new Parts(condition, event, value);
    }

    static RawProbability of(Parts parts) {
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
