package io.whence.enrichment.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that bound a number and look like words of direction: "at least 90 %", "more than 12 weeks". */
final class Bounds {
    private static final Set<String> AFTER_AT = Set.of("least", "most");
    private static final Set<String> BEFORE_THAN = Set.of("more", "less", "fewer", "greater", "higher", "lower");

    /** The words without them. */
    List<Word> without(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (bounds(words, i)) {
                i++;
            } else {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private static boolean bounds(List<Word> words, int at) {
        if (at + 2 >= words.size()) {
            return false;
        }
        String first = words.get(at).key();
        String second = words.get(at + 1).key();
        boolean bound = (first.equals("at") && AFTER_AT.contains(second))
                || (BEFORE_THAN.contains(first) && second.equals("than"));
        return bound && words.get(at + 2).quantity();
    }
}
