package io.whence.reasoning.evaluation;

import java.util.Map;

/** What stays the same of a verb through its regular forms; the few irregular ones of the data are listed. */
final class VerbStems {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
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

    private VerbStems() {}

    static String of(String word) {
        var base = IRREGULAR.getOrDefault(word, word);
        var bare = base.replaceAll("(?<=..)(ing|ed|e)$", "").replaceAll("(?<=..)i$", "y");
        return bare.replaceAll("([bdglmnprt])\\1$", "$1");
    }
}
