package io.whence.nlp.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a noun names what a verb says: exposure and expose, growth and rise. */
final class Nominal {
    private static final int SHORTEST_STEM = 3;

    private static final List<String> SUFFIXES =
            List.of("ation", "ition", "tion", "sion", "ment", "ure", "al", "ance", "ence", "ing", "age", "ery", "y");

    private static final Map<String, String> IRREGULAR = Map.of(
            "loss", "lose",
            "growth", "grow",
            "death", "die",
            "choice", "choose",
            "sale", "sell",
            "belief", "believe",
            "shrinkage", "shrink",
            "behavior", "behave",
            "behaviour", "behave",
            "heat", "warm");

    private static final Set<String> UP = Set.of(
            "increase",
            "rise",
            "growth",
            "grow",
            "surge",
            "soar",
            "climb",
            "jump",
            "expansion",
            "expand",
            "gain",
            "escalate",
            "escalation",
            "upturn",
            "accelerate",
            "acceleration");
    private static final Set<String> DOWN = Set.of(
            "decrease",
            "decline",
            "drop",
            "fall",
            "reduction",
            "reduce",
            "loss",
            "lose",
            "shrink",
            "shrinkage",
            "plunge",
            "slump",
            "dwindle",
            "downturn",
            "diminish",
            "cut",
            "slow",
            "slowdown");

    private Nominal() {}

    /** Both by lemma. */
    static boolean names(String noun, String verb) {
        return noun.equals(verb)
                || verb.equals(IRREGULAR.get(noun))
                || (UP.contains(noun) && UP.contains(verb))
                || (DOWN.contains(noun) && DOWN.contains(verb))
                || SUFFIXES.stream().anyMatch(suffix -> derived(noun, suffix, verb));
    }

    /** The stem may lose the verb's last "e" or "de": reduce and reduction, decide and decision. */
    private static boolean derived(String noun, String suffix, String verb) {
        int stem = noun.length() - suffix.length();
        return noun.endsWith(suffix)
                && stem > SHORTEST_STEM
                && verb.startsWith(noun.substring(0, stem))
                && verb.length() <= stem + 3;
    }
}
