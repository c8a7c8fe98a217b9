package io.whence.ingestion.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what belongs to a page out of text that was copied from one: numbers of lines, running heads and page numbers
 * between the halves of a sentence, hyphens at the ends of lines. Text without any of them comes back as it is.
 */
final class PageText {
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})(?:\\s+(\\S.*))?");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"')\\]\u201D\u2019]*\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:\\p{Ll}{2,}|a )(?!.{0,3}[).]\\s).*");
    private static final Pattern CUT_WORD = Pattern.compile("(.*?)(\\p{L}[\\p{L}-]{0,60})[-\u2010\u00AD]\\s*");
    private static final Pattern REST_OF_WORD = Pattern.compile("\\s*(\\p{Ll}\\p{L}*)(\\S*)\\s*(.*)");
    private static final Set<String> AFTER_A_HANGING_HYPHEN = Set.of("and", "or", "to", "nor", "versus", "but");
    private static final Set<String> COMPOUND_STARTS = Set.of(
            "self",
            "well",
            "high",
            "low",
            "long",
            "short",
            "cross",
            "half",
            "two",
            "three",
            "four",
            "all",
            "age",
            "sex",
            "dose",
            "case",
            "follow",
            "evidence",
            "health",
            "risk",
            "time",
            "year",
            "day",
            "cost",
            "state",
            "so",
            "meta",
            "post",
            "non");
    private static final int FEWEST_NUMBERED = 3;
    private static final double MOST_ARE_NUMBERED = 0.8;
    private static final int UNFINISHED_LINE = 20;
    private static final int FULL_LINE = 40;
    private static final int MOST_LINES_BETWEEN = 8;
    private static final int MOST_FURNITURE = 4;
    private static final int LONGEST_FURNITURE = 100;

    /** What is longer was broken by no page. */
    private static final int LONGEST_LINE = 1_000;

    private List<String> lines;

    private PageText(String text) {
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    static String withoutPages(String text) {
        PageText page = new PageText(text);
        page.removeLineNumbers();
        page.joinOverPageBreaks();
        page.joinCutWords();
        return String.join("\n", page.lines);
    }

    /** Every line has the next number, or every fifth has one. */
    private void removeLineNumbers() {
        List<Integer> numbered = new ArrayList<>();
        int filled = 0;
        int last = -1;
        int step = 0;
        boolean lowerCase = false;
        for (int i = 0; i < lines.size(); i++) {
            filled += lines.get(i).isBlank() ? 0 : 1;
            Matcher number = NUMBERED.matcher(lines.get(i));
            if (!number.matches()) {
                continue;
            }
            int value = Integer.parseInt(number.group(1));
            boolean follows = last < 0 || value == last + (step == 0 ? value - last : step);
            step = last >= 0 && step == 0 ? value - last : step;
            if (!follows || (step != 0 && step != 1 && step != 5)) {
                return;
            }
            last = value;
            numbered.add(i);
            lowerCase |= number.group(2) != null
                    && Character.isLowerCase(number.group(2).codePointAt(0));
        }
        boolean enough = step == 5 ? filled >= 4 * numbered.size() : numbered.size() >= MOST_ARE_NUMBERED * filled;
        if (numbered.size() >= FEWEST_NUMBERED && enough && lowerCase) {
            numbered.forEach(i -> lines.set(i, lines.get(i).replaceFirst("^\\s*\\d{1,4}\\s*", "")));
        }
    }

    private void joinOverPageBreaks() {
        List<String> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            kept.add(lines.get(i));
            if (isUnfinished(lines.get(i))) {
                i = Math.max(i, continuation(i) - 1);
            }
        }
        lines = kept;
    }

    private static boolean isUnfinished(String line) {
        return line.strip().length() >= UNFINISHED_LINE
                && !SENTENCE_END.matcher(line).matches()
                && line.strip().split("\\s+", -1).length >= 4;
    }

    /** Where the sentence of a line goes on beyond a page's end, -1 if it does not. */
    private int continuation(int from) {
        boolean broken = false;
        int furniture = 0;
        for (int i = from + 1; i < lines.size() && i <= from + MOST_LINES_BETWEEN; i++) {
            String line = lines.get(i);
            boolean blank = line.isBlank();
            broken |= blank || line.indexOf('\f') >= 0;
            if (!blank && GOES_ON.matcher(line).matches()) {
                boolean plausible = furniture > 0 || lines.get(from).strip().length() >= FULL_LINE;
                return broken && plausible ? i : -1;
            }
            if (!blank && (!isFurniture(line) || ++furniture > MOST_FURNITURE)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFurniture(String line) {
        String words = line.strip();
        return words.length() <= LONGEST_FURNITURE
                && SectionNames.role(words).isEmpty()
                && !words.matches("(?i)(?:fig(?:ure|\\.)|table)\\s*\\d.*")
                && (words.chars().anyMatch(Character::isDigit)
                        || !SENTENCE_END.matcher(words).matches());
    }

    private void joinCutWords() {
        Set<String> words = lines.stream().anyMatch(PageText::endsCut) ? words() : Set.of();
        List<String> joined = new ArrayList<>(lines.size());
        String current = lines.get(0);
        for (String next : lines.subList(1, lines.size())) {
            Matcher cut = CUT_WORD.matcher(current);
            Matcher rest = REST_OF_WORD.matcher(next);
            boolean joins = endsCut(current)
                    && cut.matches()
                    && rest.matches()
                    && !AFTER_A_HANGING_HYPHEN.contains(rest.group(1));
            if (joins) {
                String hyphen = isCompound(cut.group(2), rest.group(1), words) ? "-" : "";
                String whole = cut.group(1) + cut.group(2) + hyphen + rest.group(1) + rest.group(2);
                if (!rest.group(3).isEmpty()) {
                    joined.add(whole);
                }
                current = rest.group(3).isEmpty() ? whole : rest.group(3);
            } else {
                joined.add(current);
                current = next;
            }
        }
        joined.add(current);
        lines = joined;
    }

    private static boolean endsCut(String line) {
        String end = line.stripTrailing();
        return !end.isEmpty()
                && end.length() < LONGEST_LINE
                && "-\u2010\u00AD".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** The text's own words tell; where they do not, a word that often starts a compound keeps its hyphen. */
    private static boolean isCompound(String start, String end, Set<String> words) {
        String first = start.toLowerCase(Locale.ROOT);
        if (words.contains(first + end)) {
            return false;
        }
        return words.contains(first + "-" + end)
                || COMPOUND_STARTS.contains(first)
                || first.contains("-")
                || first.length() == 1;
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            for (String word : line.split("[^\\p{L}-]+", -1)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
