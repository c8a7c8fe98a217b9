package io.whence.ingestion.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers that point to references out of a sentence, with the brackets and words that are only about them, and
 * leaves those that the grammar needs: "as shown in [13]", "Reference 14 reports".
 */
final class Citations {
    /** Where a table or a figure stood. */
    static final char GAP = '\uE002';

    /** Characters of the private use area, which no text holds. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private static final Pattern MARK = Pattern.compile("\uE000[^\uE000\uE001]*\uE001");
    private static final String SEPARATORS = "[\\s,;&\u2010-\u2014-]";
    private static final Pattern BARE =
            Pattern.compile("\uE000[^\uE001]*\uE001(?:(?:" + SEPARATORS + "|and\\b)*\uE000[^\uE001]*\uE001)*");
    private static final Pattern BETWEEN = Pattern.compile("(?:" + SEPARATORS + "|and\\b|or\\b)*");
    private static final Pattern ABOUT_CITATIONS =
            Pattern.compile("\uE000[^\uE001]*\uE001|[\\s,;:.&/()\\[\\]\u2010-\u2014-]"
                    + "|(?i:(?:pp?|pages?|figs?|figures?|tables?|chap|chapters?|sections?|vol|no|eqs?)\\b\\.?\\s*"
                    + "(?:\\p{L}?\\d+\\p{L}?|[ivx]+\\b)(?:\\s*[,\u2010-\u2014-]\\s*\\d+)*)"
                    + "|(?i:(?:and|or|see|also|e\\.g|i\\.e|cf|but|in|by|for|from|as|such|a|an|the|this|reviewed|review|reviews"
                    + "|refs?|references?|therein|among|others|other|example|adapted|modified|after|here|recent|recently"
                    + "|compare|contrast|citations?|cited|discussed|reported|summarized|summarised|details|more)\\b)");
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*|[^\\p{L}]*(?:[SR]?\\d{1,4}[a-z]?[^\\p{L}]*)+");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:1[5-9]\\d\\d|20\\d\\d)\\p{Ll}?\\b.*", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+\\.?)\\s*[\\[(]?\\s*$");
    private static final Set<String> WANT_A_NOUN = Set.of(
            "in",
            "by",
            "of",
            "from",
            "to",
            "with",
            "per",
            "than",
            "following",
            "between",
            "via",
            "under",
            "like",
            "unlike",
            "see",
            "both",
            "as",
            "using",
            "reference",
            "references",
            "ref",
            "ref.",
            "refs",
            "refs.",
            "at",
            "on",
            "against",
            "study",
            "studies",
            "citation",
            "equation",
            "patent");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:|.*(?<!\\bal)[.!?]\\s*)", Pattern.DOTALL);
    private static final Pattern GOES_ON_AS_SUBJECT = Pattern.compile("\\s+\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*(?:\\([\\s,;]*\\)|\\[[\\s,;]*])");
    private static final Pattern GAP_BEFORE_STOP = Pattern.compile("\\s*\uE002\\s*(?=[.,;:!?)\\]])");
    private static final int LOOKED_AT = 60;
    private static final int LONGEST_BRACKET = 400;

    /** No paragraph cites as much; whatever has more marks is not worth the time. */
    private static final int MOST_MARKS = 2_000;

    private Citations() {}

    /** Whether a pointer is a number of the list of references, not a year or a name. */
    static boolean isNumber(String pointer) {
        String text = plain(pointer).strip();
        return !text.isEmpty()
                && NUMBER.matcher(text).matches()
                && !YEAR.matcher(text).matches();
    }

    static String marked(String pointer) {
        return OPEN + pointer + CLOSE;
    }

    /** Text of a file, which must not hold marks. */
    static String unmarked(String text) {
        return text.chars().noneMatch(c -> c >= OPEN && c <= GAP)
                ? text
                : plain(text).replace(String.valueOf(GAP), "");
    }

    /** The same without marks. */
    static String plain(String text) {
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    /** The sentence without the marked numbers that it does not need, white space as single spaces. */
    static String resolved(String text) {
        if (text.chars().filter(c -> c == OPEN).limit(MOST_MARKS + 1L).count() > MOST_MARKS) {
            return plain(text).replace(GAP, ' ').replaceAll("\\s+", " ").strip();
        }
        String read = text.indexOf(OPEN) < 0 ? text : withoutMarks(text.replaceAll("\\s+", " "));
        String closed = GAP_BEFORE_STOP.matcher(read).replaceAll("").replace(GAP, ' ');
        return EMPTY_BRACKETS
                .matcher(closed)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private record Group(int start, int end, boolean bracketed) {}

    private static String withoutMarks(String text) {
        List<Group> groups = merged(text, groups(text));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Group group : groups) {
            out.append(text, from, group.start());
            from = group.end();
            if (isNeeded(out, text.substring(group.end()))) {
                keep(out, plain(text.substring(group.start(), group.end())));
            } else {
                from = drop(out, text, group);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static void keep(StringBuilder out, String pointer) {
        boolean glued = out.length() > 0 && Character.isLetter(out.charAt(out.length() - 1));
        out.append(glued ? " [" + pointer + "]" : pointer);
    }

    /** Where the text goes on; the separators that only served the group go too. */
    private static int drop(StringBuilder out, String text, Group group) {
        int end = group.end();
        char next = end < text.length() ? text.charAt(end) : '.';
        boolean inBracket = !group.bracketed() && isInBracket(out);
        strip(out, inBracket && ",;)]".indexOf(next) >= 0 ? " ,;" : " ");
        boolean opens = out.length() > 0 && "([".indexOf(out.charAt(out.length() - 1)) >= 0;
        while (opens && end < text.length() && " ,;".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void strip(StringBuilder out, String characters) {
        while (out.length() > 0 && characters.indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.setLength(out.length() - 1);
        }
    }

    private static boolean isInBracket(CharSequence before) {
        int depth = 0;
        for (int i = before.length() - 1; i >= 0 && depth <= 0; i--) {
            char c = before.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            depth -= c == ')' || c == ']' ? 1 : 0;
        }
        return depth > 0;
    }

    private static boolean isNeeded(CharSequence before, String after) {
        String end = before.subSequence(Math.max(0, before.length() - LOOKED_AT), before.length())
                .toString();
        Matcher last = LAST_WORD.matcher(end);
        if (last.find() && WANT_A_NOUN.contains(last.group(1).toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        return SENTENCE_START.matcher(end).matches()
                && GOES_ON_AS_SUBJECT.matcher(after).matches();
    }

    /** Brackets about citations alone, outermost first, and bare marks elsewhere, in order. */
    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN) {
                i = Math.max(i, text.indexOf(CLOSE, i));
            } else if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                Group bracket = new Group(open.pop(), i + 1, true);
                if (i - bracket.start() < LONGEST_BRACKET
                        && isAboutCitations(text.substring(bracket.start(), bracket.end()))) {
                    groups.removeIf(inner -> inner.start() > bracket.start());
                    groups.add(bracket);
                }
            }
        }
        Matcher bare = BARE.matcher(text);
        List<Group> brackets = List.copyOf(groups);
        while (bare.find()) {
            Group found = new Group(bare.start(), bare.end(), false);
            if (brackets.stream().noneMatch(b -> b.start() < found.end() && found.start() < b.end())) {
                groups.add(found);
            }
        }
        groups.sort(Comparator.comparingInt(Group::start));
        return groups;
    }

    private static boolean isAboutCitations(String bracket) {
        if (!MARK.matcher(bracket).find()) {
            return false;
        }
        Matcher token = ABOUT_CITATIONS.matcher(bracket);
        int at = 0;
        while (at < bracket.length() && token.region(at, bracket.length()).lookingAt()) {
            at = token.end();
        }
        return at == bracket.length();
    }

    /** Groups with nothing but separators between them are one. */
    private static List<Group> merged(String text, List<Group> groups) {
        List<Group> merged = new ArrayList<>();
        for (Group group : groups) {
            Group last = merged.isEmpty() ? group : merged.get(merged.size() - 1);
            boolean joins = !merged.isEmpty()
                    && BETWEEN.matcher(text.substring(last.end(), group.start()))
                            .matches();
            if (joins) {
                merged.set(
                        merged.size() - 1, new Group(last.start(), group.end(), last.bracketed() && group.bracketed()));
            } else {
                merged.add(group);
            }
        }
        return merged;
    }
}
