package io.whence.ingestion.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text on a page, or a piece of one; in points from the page's upper left corner.
 *
 * @param page from 1
 * @param size of its font, in points
 * @param bold whether most of it is bold
 */
public record TextLine(
        int page, double left, double top, double right, double bottom, double size, boolean bold, String text) {
    private static final double SAME_LINE = 0.45;

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    double height() {
        return bottom - top;
    }

    /** Whether it stands beside another, on the same base line. */
    boolean isBeside(TextLine before) {
        double overlap = Math.min(before.bottom, bottom) - Math.max(before.top, top);
        return before.page == page && overlap > SAME_LINE * Math.min(before.height(), height());
    }

    TextLine joinedWith(TextLine next) {
        boolean longer = text.length() >= next.text.length();
        boolean apart = next.left - right > 0.12 * size;
        return new TextLine(
                page,
                left,
                Math.min(top, next.top),
                next.right,
                Math.max(bottom, next.bottom),
                longer ? size : next.size,
                bold && next.bold,
                text + (apart ? " " : "") + next.text);
    }

    /** From top to bottom, on one base line from left to right. */
    static List<TextLine> fromTheTop(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(TextLine::bottom));
        List<TextLine> ordered = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            TextLine first = sorted.get(from);
            int to = from;
            while (to < sorted.size() && sorted.get(to).bottom() - first.bottom() < SAME_LINE * first.height()) {
                to++;
            }
            to = Math.max(to, from + 1);
            List<TextLine> row = new ArrayList<>(sorted.subList(from, to));
            row.sort(Comparator.comparingDouble(TextLine::left));
            ordered.addAll(row);
            from = to;
        }
        return ordered;
    }

    /**
     * Pieces that follow each other on a base line, as one.
     *
     * @param widestGap between two of them, in ems
     */
    static List<TextLine> joined(List<TextLine> lines, double widestGap) {
        List<TextLine> joined = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            double gap = line.left - last.right;
            boolean follows = !joined.isEmpty()
                    && line.isBeside(last)
                    && gap >= -2
                    && gap < widestGap * Math.max(last.size, line.size);
            if (follows) {
                joined.set(joined.size() - 1, last.joinedWith(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
