package io.whence.ingestion.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds running heads, page numbers and numbers of lines, which stand at the edges of pages and are no text. */
final class PageEdges {
    private static final double UPPER = 0.11;
    private static final double LOWER = 0.90;
    private static final int FEWEST_NUMBERED_LINES = 8;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(\\d{1,4})(?:\\s.*)?|.*\\s(\\d{1,4})");
    private static final double LOWEST_FIRST_LINE = 0.25;
    private static final int LONGEST_HEAD = 120;

    private final Map<Integer, Double> heights;
    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final Map<Integer, Double> topOf = new HashMap<>();
    private final Map<Integer, Integer> numbersAtTheLeft = new HashMap<>();
    private final Map<Integer, Integer> differences = new HashMap<>();
    private final Map<Integer, Integer> numbersByDifference = new HashMap<>();

    /**
     * Looks at whole lines; single words come back at the top of many pages.
     *
     * @param heights of the pages, in points
     */
    PageEdges(List<TextLine> lines, Map<Integer, Double> heights) {
        this.heights = heights;
        for (TextLine line : lines) {
            topOf.merge(line.page(), line.top(), Math::min);
        }
        for (TextLine line : lines) {
            pageNumber(line).ifPresent(number -> {
                differences.put(line.page(), number - line.page());
                numbersByDifference.merge(number - line.page(), 1, Integer::sum);
            });
            if (isAtAnEdge(line)) {
                pagesOf.computeIfAbsent(folded(line.text()), text -> new HashSet<>())
                        .add(line.page());
            }
            if (isNumber(line)) {
                numbersAtTheLeft.merge(line.page(), 1, Integer::sum);
            }
        }
    }

    boolean isText(TextLine line) {
        boolean lineNumber = isNumber(line) && numbersAtTheLeft.getOrDefault(line.page(), 0) >= FEWEST_NUMBERED_LINES;
        return !isNumberedHead(line) && !lineNumber && !(isAtAnEdge(line) && isFurniture(line));
    }

    /** Whether it stands in the first line of a page that has its number there. */
    private boolean isNumberedHead(TextLine line) {
        int difference = differences.getOrDefault(line.page(), Integer.MIN_VALUE);
        return isFirst(line) && numbersByDifference.getOrDefault(difference, 0) > 1;
    }

    private boolean isFirst(TextLine line) {
        return line.top() <= topOf.getOrDefault(line.page(), 0.0) + line.size() / 2
                && line.bottom() < LOWEST_FIRST_LINE * height(line)
                && line.text().length() <= LONGEST_HEAD;
    }

    /** The number that a page's first line begins or ends with, which counts on from page to page. */
    private OptionalInt pageNumber(TextLine line) {
        boolean first = isFirst(line);
        Matcher number = PAGE_NUMBER.matcher(line.text());
        return first && number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1)))
                : OptionalInt.empty();
    }

    private static boolean isNumber(TextLine line) {
        return line.text().matches("\\d{1,4}");
    }

    private boolean isFurniture(TextLine line) {
        boolean repeated = pagesOf.getOrDefault(folded(line.text()), Set.of()).size() > 1;
        boolean numbered = line.text().matches(".*\\s\\d{1,4}|\\d{1,4}\\s.*");
        boolean firstLine = line.bottom() <= topOf.getOrDefault(line.page(), 0.0) + line.size() * 1.3
                && line.bottom() < UPPER * height(line);
        return isNumber(line) || repeated || (firstLine && numbered);
    }

    private boolean isAtAnEdge(TextLine line) {
        return line.bottom() < UPPER * height(line) || line.top() > LOWER * height(line);
    }

    private double height(TextLine line) {
        return heights.getOrDefault(line.page(), 842.0);
    }

    private static String folded(String text) {
        return text.replaceAll("\\d+", "#").strip();
    }
}
