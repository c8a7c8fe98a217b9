package io.whence.graph.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells regular expressions that a backtracking matcher is done with soon from those that may keep it busy for years. The
 * stores' matchers cannot be interrupted, so the latter are not let through: many quantifiers in a row, and repeated
 * groups that can match the same text in more than one way.
 */
final class BoundedRegex {
    private static final int LONGEST = 1_000;
    private static final int MOST_QUANTIFIERS = 12;
    private static final int MOST_UNBOUNDED = 4;

    private final String pattern;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private boolean choice;
    private boolean closedChoice;
    private int quantifiers;
    private int unbounded;

    private BoundedRegex(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Checks an expression.
     *
     * @throws RefusedQueryException if it may take too long on some text
     */
    static void check(String pattern) {
        if (pattern.length() > LONGEST) {
            throw refused("has " + pattern.length() + " characters, at most " + LONGEST + " are let through");
        }
        new BoundedRegex(pattern).read();
    }

    private void read() {
        int at = 0;
        boolean group = false;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int quantified = quantifier(at);
            if (quantified > 0 && at > 0) {
                quantify(pattern.substring(at, at + quantified), group);
                at += quantified;
                group = false;
            } else {
                group = c == ')';
                at = c == '\\' ? afterEscape(at) : c == '[' ? afterClass(at) : afterCharacter(at, c);
            }
        }
    }

    private int afterCharacter(int at, char c) {
        if (c == '(') {
            groups.push(choice);
            choice = false;
            return at + (pattern.startsWith("(?", at) ? 2 : 1);
        }
        if (c == ')' && !groups.isEmpty()) {
            closedChoice = choice;
            choice = groups.pop() || closedChoice;
        }
        choice |= c == '|';
        return at + 1;
    }

    private void quantify(String quantifier, boolean group) {
        boolean repeats = !quantifier.startsWith("?");
        if (repeats && group && closedChoice) {
            throw refused("repeats a group that can match in more than one way");
        }
        choice = true;
        quantifiers++;
        unbounded += isUnbounded(quantifier) ? 1 : 0;
        if (quantifiers > MOST_QUANTIFIERS || unbounded > MOST_UNBOUNDED) {
            throw refused("has more than " + MOST_QUANTIFIERS + " quantifiers, or more than " + MOST_UNBOUNDED
                    + " without an upper bound");
        }
    }

    /** A count above some hundred is as good as none. */
    private static boolean isUnbounded(String quantifier) {
        return quantifier.startsWith("*") || quantifier.startsWith("+") || quantifier.matches("\\{.*(,|\\d{3,})\\}.?");
    }

    /** The length of the quantifier that starts here, 0 if none does; a lazy or possessive mark belongs to it. */
    private int quantifier(int at) {
        char c = pattern.charAt(at);
        int end = at + 1;
        if (c == '{') {
            int close = pattern.indexOf('}', at);
            if (close < 0 || !pattern.substring(at + 1, close).matches("\\d*,?\\d*")) {
                return 0;
            }
            end = close + 1;
        } else if (c != '*' && c != '+' && c != '?') {
            return 0;
        }
        boolean marked = end < pattern.length() && (pattern.charAt(end) == '?' || pattern.charAt(end) == '+');
        return end - at + (marked ? 1 : 0);
    }

    private int afterEscape(int at) {
        if (pattern.startsWith("\\Q", at)) {
            int end = pattern.indexOf("\\E", at);
            return end < 0 ? pattern.length() : end + 2;
        }
        return at + 2;
    }

    private int afterClass(int at) {
        int end = at + 1;
        end += pattern.startsWith("^", end) ? 1 : 0;
        end += pattern.startsWith("]", end) ? 1 : 0;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, pattern.length());
    }

    private static RefusedQueryException refused(String why) {
        return new RefusedQueryException(
                "The regular expression " + why + ": matching could not be stopped. Use CONTAINS, or a simpler one.");
    }
}
