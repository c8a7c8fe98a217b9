package io.whence.reasoning.effects.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A variable with a value, as a sentence has it: "income being low", "if her income had been high", "would income have been
 * more likely to be high".
 *
 * @param less whether the sentence asks if the value is less likely
 */
record Mention(String variable, Mode mode, String value, boolean less) {

    /** What the verb makes of the value. */
    enum Mode {
        FACTUAL,
        HYPOTHETICAL,
        OUTCOME
    }

    private static final Set<String> LINKS = Set.of(
            "is",
            "was",
            "are",
            "were",
            "be",
            "being",
            "been",
            "had",
            "have",
            "has",
            "would",
            "will",
            "changed",
            "changing",
            "changes",
            "change",
            "to",
            "more",
            "less",
            "likely",
            "set",
            "held",
            "fixed",
            "kept",
            "at",
            "=",
            "equals",
            "become",
            "becomes",
            "became");
    private static final Set<String> HYPOTHETICAL = Set.of("changed", "changing", "changes", "were", "set", "had");
    private static final Set<String> ENDS =
            Set.of(",", ";", "?", ":", "if", "would", "will", "when", "given", "|", ")");
    private static final Set<String> NOT_VALUES = Set.of("constant", "unchanged", "unobserved");

    /** Returns every mention in a sentence, in order. */
    static List<Mention> in(List<String> words, Names names) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < words.size()) {
            var found = names.at(words, at);
            int next = at + 1;
            if (found.isPresent()) {
                next = found.get().end();
                int verbs = skipLinks(words, next);
                int end = valueEnd(words, verbs, names);
                var value = words.subList(verbs, end);
                if (verbs > next && !value.isEmpty() && !NOT_VALUES.contains(Words.lower(value.get(0)))) {
                    var links = Words.lower(words.subList(next, verbs));
                    var mode = mode(links, Words.lower(words.subList(Math.max(0, at - 1), at)));
                    mentions.add(new Mention(found.get().variable(), mode, Words.join(value), links.contains("less")));
                    next = end;
                }
            }
            at = next;
        }
        return mentions;
    }

    private static int skipLinks(List<String> words, int from) {
        int at = from;
        while (at < words.size() && LINKS.contains(Words.lower(words.get(at)))) {
            at++;
        }
        return at;
    }

    private static int valueEnd(List<String> words, int from, Names names) {
        boolean given = from < words.size() && Words.lower(words.get(from)).equals("given");
        int end = given ? from + 1 : from;
        while (end < words.size() && !ends(words, end, names)) {
            end++;
        }
        return end;
    }

    private static boolean ends(List<String> words, int at, Names names) {
        var word = Words.lower(words.get(at));
        return ENDS.contains(word)
                || (word.equals("and") && names.at(words, at + 1).isPresent());
    }

    private static Mode mode(List<String> links, List<String> before) {
        if (links.contains("likely")
                || links.contains("would")
                || before.contains("would")
                || before.contains("will")) {
            return Mode.OUTCOME;
        }
        return links.stream().anyMatch(HYPOTHETICAL::contains) ? Mode.HYPOTHETICAL : Mode.FACTUAL;
    }
}
