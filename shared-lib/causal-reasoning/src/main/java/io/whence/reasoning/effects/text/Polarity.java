package io.whence.reasoning.effects.text;

import java.util.List;
import java.util.Set;

/** Whether a phrase denies: by "not", by a negative prefix or by a word for the lesser of two opposites. */
final class Polarity {

    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "non",
            "never",
            "without",
            "lack",
            "lacks",
            "lacking",
            "absence",
            "absent",
            "refusal",
            "refuses",
            "refused",
            "rejected",
            "rejection",
            "fails",
            "failed",
            "failure",
            "doesn't",
            "don't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "neither",
            "false");

    private static final Set<String> LESSER = Set.of(
            "low",
            "lower",
            "bad",
            "poor",
            "weak",
            "small",
            "short",
            "few",
            "far",
            "slow",
            "negative",
            "inactive",
            "light",
            "young",
            "cold",
            "dry",
            "thin",
            "narrow",
            "mean",
            "unhappy",
            "less",
            "little",
            "minor",
            "female",
            "off",
            "closed",
            "dead",
            "single",
            "alone",
            "low-ranking",
            "insufficient");

    private Polarity() {}

    static boolean isNegative(List<String> words) {
        return words.stream().mapToInt(Polarity::denials).sum() % 2 == 1;
    }

    /** Returns how many times a word denies: "non-female" does twice. */
    static int denials(String word) {
        var lower = Words.lower(word);
        var stem = stem(lower);
        return (DENIALS.contains(lower) ? 1 : 0) + (LESSER.contains(stem) ? 1 : 0) + (stem.equals(lower) ? 0 : 1);
    }

    static boolean isBareDenial(String word) {
        return DENIALS.contains(Words.lower(word));
    }

    /** Returns a word without its negative prefix: "unattractive", "non-smoking", "ineffective". */
    static String stem(String word) {
        var lower = Words.lower(word);
        if (lower.startsWith("non-")) {
            return lower.substring(4);
        }
        for (var prefix : List.of("non", "un", "in", "dis", "im", "ir")) {
            boolean enough = lower.length() >= prefix.length() + 5;
            if (enough && lower.startsWith(prefix) && PREFIXED.contains(lower)) {
                return lower.substring(prefix.length());
            }
        }
        return lower;
    }

    /** Words in which the prefix does deny; "income", "infant" and "university" only look like it. */
    private static final Set<String> PREFIXED = Set.of(
            "nonsmoking",
            "nonsmoker",
            "nonsmokers",
            "unattractive",
            "unhealthy",
            "unsuccessful",
            "unskilled",
            "unemployed",
            "unvaccinated",
            "untreated",
            "uneducated",
            "unpopular",
            "unsafe",
            "unhappy",
            "unfriendly",
            "unstable",
            "unlikely",
            "unfavorable",
            "unfavourable",
            "unable",
            "unqualified",
            "unsatisfied",
            "unreliable",
            "unexperienced",
            "unmarried",
            "ineffective",
            "inefficient",
            "inactive",
            "inadequate",
            "insufficient",
            "inexperienced",
            "inaccurate",
            "incomplete",
            "incorrect",
            "inferior",
            "infrequent",
            "insecure",
            "insignificant",
            "intolerant",
            "invalid",
            "dissatisfied",
            "disloyal",
            "disengaged",
            "disabled",
            "disinterested",
            "disorganized",
            "dishonest",
            "improper",
            "impossible",
            "immature",
            "impatient",
            "irregular",
            "irresponsible",
            "irrelevant");
}
