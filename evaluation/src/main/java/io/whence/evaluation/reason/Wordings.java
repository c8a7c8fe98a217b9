package io.whence.evaluation.reason;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether two answers say the same: words without articles, case and the endings of verbs. */
final class Wordings {
    /** Irregular pasts; the published answers mix them with the plain form. */
    private static final Map<String, String> PASTS = Map.ofEntries(
            Map.entry("ran", "run"),
            Map.entry("caught", "catch"),
            Map.entry("saw", "see"),
            Map.entry("stung", "sting"),
            Map.entry("flew", "fly"),
            Map.entry("took", "take"),
            Map.entry("hid", "hide"),
            Map.entry("froze", "freeze"),
            Map.entry("fled", "flee"),
            Map.entry("spun", "spin"),
            Map.entry("shot", "shoot"),
            Map.entry("fed", "feed"),
            Map.entry("taught", "teach"),
            Map.entry("swam", "swim"),
            Map.entry("rode", "ride"),
            Map.entry("fell", "fall"),
            Map.entry("rang", "ring"),
            Map.entry("dove", "dive"));

    private Wordings() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String answer) {
        return Arrays.stream(answer.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("a"))
                .map(Wordings::stem)
                .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        String present = PASTS.getOrDefault(word, word);
        String bare = present.replaceAll("(?<=..)(ing|ed|e)$", "").replaceAll("(?<=..)i$", "y");
        return bare.replaceAll("([bdglmnprt])\\1$", "$1");
    }
}
