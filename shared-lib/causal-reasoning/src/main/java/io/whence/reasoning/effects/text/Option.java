package io.whence.reasoning.effects.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of the answers to choose from: "Option 2: B, C".
 *
 * @param label what it is called, such as "option 2"
 * @param names the variables it lists; none for the empty set
 */
record Option(String label, Set<String> names) {

    Option {
        names = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(names));
    }

    static boolean isOne(List<String> words) {
        return words.size() > 2
                && Words.lower(words.get(0)).equals("option")
                && words.get(2).equals(":");
    }

    /** Returns the options that a question offers, in order. */
    static List<Option> in(Rule.Question question, Names names) {
        var options = new ArrayList<Option>();
        var words = question.words();
        int start = next(words, 0);
        while (start >= 0) {
            int end = next(words, start + 3);
            var inside = words.subList(start + 3, end < 0 ? endOfList(words, start + 3) : end);
            options.add(new Option("option " + words.get(start + 1), new java.util.LinkedHashSet<>(names.in(inside))));
            start = end;
        }
        return options;
    }

    private static int next(List<String> words, int from) {
        for (int i = from; i + 2 < words.size(); i++) {
            if (Words.lower(words.get(i)).equals("option") && words.get(i + 2).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfList(List<String> words, int from) {
        int answer = Words.find(words, from, "answer");
        return answer < 0 ? words.size() : answer;
    }
}
