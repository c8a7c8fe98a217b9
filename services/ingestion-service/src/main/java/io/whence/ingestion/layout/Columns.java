package io.whence.ingestion.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders the lines of a page as they are read. A gutter is a place that few lines cross and that has several wide lines
 * on each side; what crosses it parts the page into bands, and in each the left column comes before the right.
 */
final class Columns {
    private static final double STEP = 1.5;
    private static final double WIDE = 0.25;
    private static final int FEWEST_WIDE = 4;
    private static final double COST_OF_A_CROSSING = 1.2;
    private static final int DEEPEST = 6;

    private Columns() {}

    static List<TextLine> ordered(List<TextLine> lines) {
        return ordered(lines, 0);
    }

    private static List<TextLine> ordered(List<TextLine> lines, int depth) {
        double gutter = lines.size() < FEWEST_WIDE || depth > DEEPEST ? -1 : gutter(lines);
        if (gutter < 0) {
            return TextLine.fromTheTop(lines);
        }
        List<TextLine> read = new ArrayList<>();
        List<TextLine> left = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        for (TextLine line : TextLine.fromTheTop(lines)) {
            if (line.left() < gutter - 4 && line.right() > gutter + 4) {
                read.addAll(ordered(left, depth + 1));
                read.addAll(ordered(right, depth + 1));
                left.clear();
                right.clear();
                read.add(line);
            } else if (line.middle() < gutter) {
                left.add(line);
            } else {
                right.add(line);
            }
        }
        read.addAll(ordered(left, depth + 1));
        read.addAll(ordered(right, depth + 1));
        return read;
    }

    /** Where it is, from the left edge of the page; -1 if there is none. */
    private static double gutter(List<TextLine> lines) {
        double low = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double high = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double width = high - low;
        double best = -1;
        double bestScore = 0;
        for (double x = low + WIDE * width; x < high - WIDE * width; x += STEP) {
            double score = score(lines, x, WIDE * width);
            if (score > bestScore) {
                bestScore = score;
                best = x;
            }
        }
        return best;
    }

    private static double score(List<TextLine> lines, double x, double wide) {
        int crossing = 0;
        int left = 0;
        int right = 0;
        for (TextLine line : lines) {
            if (line.left() < x - 2 && line.right() > x + 2) {
                crossing++;
            } else if (line.right() <= x + 2) {
                left += line.width() > wide ? 1 : 0;
            } else {
                right += line.width() > wide ? 1 : 0;
            }
        }
        return left < FEWEST_WIDE || right < FEWEST_WIDE ? 0 : Math.min(left, right) - COST_OF_A_CROSSING * crossing;
    }
}
