package io.whence.nlp.pattern;

import io.whence.model.Strength;
import java.util.Map;

/**
 * How often a rule's matches stand in a sentence that people call causal. Measured on the training sets of social
 * science and of news, and rounded to 0.05: figures this coarse do not remember single sentences.
 */
final class Reliability {
    private static final double UNMEASURED = 0.6;
    private static final Map<String, Double> MEASURED = Map.ofEntries(
            Map.entry("because", 0.95),
            Map.entry("because-of", 0.9),
            Map.entry("comparative", 0.9),
            Map.entry("due-to", 0.8),
            Map.entry("in-order-to", 0.8),
            Map.entry("result-of", 0.8),
            Map.entry("so-that", 0.8),
            Map.entry("therefore", 0.8),
            Map.entry("if", 0.75),
            Map.entry("response", 0.75),
            Map.entry("when", 0.7),
            Map.entry("since", 0.7),
            Map.entry("without", 0.7),
            Map.entry("means", 0.65),
            Map.entry("through", 0.6),
            Map.entry("given", 0.6),
            Map.entry("as", 0.55),
            Map.entry("purpose", 0.45),
            Map.entry("noun-have", 0.75),
            Map.entry("noun-is", 0.7),
            Map.entry("noun-of", 0.6),
            Map.entry("adjective-CAUSE", 0.75),
            Map.entry("adjective-ENABLE", 0.65),
            Map.entry("verb-CAUSE", 0.8),
            Map.entry("verb-INCREASE", 0.85),
            Map.entry("verb-DECREASE", 0.85),
            Map.entry("verb-ENABLE", 0.75),
            Map.entry("verb-AFFECT", 0.7),
            Map.entry("passive-CAUSE", 0.8),
            Map.entry("passive-INCREASE", 0.75),
            Map.entry("passive-DECREASE", 0.75),
            Map.entry("passive-AFFECT", 0.65),
            Map.entry("raised-CAUSE", 0.85),
            Map.entry("raised-DECREASE", 0.8),
            Map.entry("raised-INCREASE", 0.7),
            Map.entry("raised-AFFECT", 0.7),
            Map.entry("raised-ENABLE", 0.7),
            Map.entry("participial-CAUSE", 0.75),
            Map.entry("relative-CAUSE", 0.65),
            Map.entry("relative-INCREASE", 0.75),
            Map.entry("relative-ENABLE", 0.45));

    private Reliability() {}

    /** For a rule, 0 to 1. */
    static double of(String rule) {
        return MEASURED.getOrDefault(rule, UNMEASURED);
    }

    /** For a match, less if it is only put forward. */
    static double of(Match match, Strength strength) {
        return of(match.rule()) * (strength == Strength.HYPOTHESISED ? 0.9 : 1);
    }
}
