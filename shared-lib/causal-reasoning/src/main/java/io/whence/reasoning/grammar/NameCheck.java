package io.whence.reasoning.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells words of a sentence from the name of a variable, so that what was not read never becomes part of a name. */
public final class NameCheck {

    /** Verbs and words between clauses; none of them belongs to what a variable is called. */
    private static final Set<String> FOREIGN = Set.of(
            "cause",
            "causes",
            "caused",
            "causing",
            "affects",
            "affected",
            "influences",
            "influenced",
            "determines",
            "correlates",
            "share",
            "shares",
            "confounds",
            "which",
            "who",
            "also",
            "may",
            "might",
            "could",
            "should",
            "would",
            "cannot",
            "is",
            "are",
            "was",
            "were",
            "does",
            "do",
            "because",
            "whereas",
            "however",
            "therefore",
            "both",
            "it",
            "they",
            "there",
            "that",
            "then",
            "if",
            "digraph",
            "dag",
            "graph",
            "subgraph",
            "strict",
            "via",
            "through",
            "strongly",
            "weakly",
            "directly",
            "indirectly",
            "possibly",
            "probably",
            "perhaps",
            "not",
            "has",
            "have",
            "and",
            "or",
            "but",
            "consider",
            "suppose",
            "assume",
            "assuming",
            "given",
            "let",
            "where",
            "edges",
            "edge",
            "nodes",
            "vertices");

    private NameCheck() {}

    /** Returns what is wrong with a name of several words; empty where nothing is. */
    public static Optional<String> refuse(String name) {
        // The month may be part of a name, the verb may not.
        var words = List.of(
                name.replaceAll("\\bMay\\b", "month").toLowerCase(Locale.ROOT).split("\\s+", -1));
        if (words.size() > 8) {
            return Optional.of("a variable's name of at most eight words");
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals(words.get(i - 1))) {
                return Optional.of("a variable's name; '" + words.get(i) + "' stands twice");
            }
        }
        return words.size() == 1
                ? Optional.empty()
                : words.stream()
                        .filter(FOREIGN::contains)
                        .findFirst()
                        .map(word -> "a variable's name, in which '" + word + "' has no place");
    }

    /** Returns two names that look like one, misspelt; empty where there are none. */
    public static Optional<String> misspelt(Iterable<String> names) {
        var seen = new java.util.ArrayList<String>();
        for (var name : names) {
            for (var other : seen) {
                if (alike(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))) {
                    return Optional.of("'" + name + "' is almost '" + other
                            + "': write one variable one way, or give the graph with both names quoted");
                }
            }
            seen.add(name);
        }
        return Optional.empty();
    }

    /** Returns whether one slip of the keyboard in a word of five letters or more parts two names. */
    private static boolean alike(String a, String b) {
        var some = a.split("\\s+", -1);
        var others = b.split("\\s+", -1);
        if (some.length != others.length) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < some.length; i++) {
            if (!some[i].equals(others[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && slip(some[different], others[different]);
    }

    /** Returns whether a letter was dropped, added, doubled, changed or exchanged with its neighbour after the first. */
    public static boolean slip(String a, String b) {
        boolean letters = a.chars().allMatch(Character::isLetter) && b.chars().allMatch(Character::isLetter);
        if (!letters || Math.min(a.length(), b.length()) < 5 || a.equals(b) || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        var restA = a.substring(head);
        var restB = b.substring(head);
        if (a.length() == b.length()) {
            return restA.substring(1).equals(restB.substring(1))
                    || (restA.length() > 1
                            && restA.charAt(0) == restB.charAt(1)
                            && restA.charAt(1) == restB.charAt(0)
                            && restA.substring(2).equals(restB.substring(2)));
        }
        var longer = a.length() > b.length() ? restA : restB;
        var shorter = a.length() > b.length() ? restB : restA;
        return longer.length() == shorter.length() + 1 && longer.substring(1).equals(shorter);
    }

    /** Returns whether a word is one of {@code words}, misspelt. */
    public static boolean slipOfAny(String word, String... words) {
        return Arrays.stream(words).anyMatch(other -> slip(word, other));
    }
}
