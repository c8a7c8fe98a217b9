package io.whence.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two phrases say the same, by their words: for arguments that annotators wrote down in other words than the
 * text's.
 *
 * <p>A phrase becomes a bag of words: lower-cased runs of letters and digits, without {@code STOP_WORDS} (unless nothing
 * else is there), cut to a stem by {@code stem}. The likeness of two phrases is the F1 of their bags, counting repeated
 * words as often as they stand in both. Two phrases are alike if it is at least 0.5. Two pairs of phrases are if both
 * phrases are, and if they would fit less well crosswise: so a whole sentence is not a cause and an effect at once.
 */
public final class Phrase {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double ALIKE = 0.5;
    private static final int SHORTEST_STEM = 4;
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "of", "in", "on",
            "at", "to", "for", "from", "by", "with", "as", "into", "and", "or", "is", "are", "was", "were", "be",
            "been", "being", "it", "they", "which", "who");

    private Phrase() {}

    /** Whether a cause and an effect are alike to another cause and effect. */
    static boolean alike(String cause, String effect, String otherCause, String otherEffect) {
        double causes = likeness(cause, otherCause);
        double effects = likeness(effect, otherEffect);
        return causes >= ALIKE
                && effects >= ALIKE
                && causes + effects > likeness(cause, otherEffect) + likeness(effect, otherCause);
    }

    /** How like each other the phrases are, 0 to 1; an empty one is like none. */
    public static double likeness(String one, String other) {
        List<String> words = bag(one);
        List<String> left = bag(other);
        int all = words.size() + left.size();
        int shared = 0;
        for (String word : words) {
            shared += left.remove(word) ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> bag(String phrase) {
        List<String> all = new ArrayList<>();
        for (String word : NO_WORD.split(phrase.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> content = new ArrayList<>(
                all.stream().filter(word -> !STOP_WORDS.contains(word)).toList());
        List<String> bag = content.isEmpty() ? all : content;
        bag.replaceAll(Phrase::stem);
        return bag;
    }

    /** Without the endings of plural, past and participle and without a last e: damage, damages, damaged, damaging. */
    static String stem(String word) {
        String singular = word;
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM) {
            singular = word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            singular = word.substring(0, word.length() - 1);
        }
        for (String ending : List.of("ing", "ed", "e")) {
            if (singular.endsWith(ending) && singular.length() - ending.length() >= SHORTEST_STEM) {
                return singular.substring(0, singular.length() - ending.length());
            }
        }
        return singular;
    }
}
