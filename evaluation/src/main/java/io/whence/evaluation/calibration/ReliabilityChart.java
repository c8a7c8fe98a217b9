package io.whence.evaluation.calibration;

import java.util.List;
import java.util.Locale;

/** Draws what was called against what came, as SVG: one square a curve, the diagonal is perfection. */
final class ReliabilityChart {
    private static final int SIDE = 240;
    private static final int MARGIN = 46;

    private ReliabilityChart() {}

    static String of(List<String> titles, List<Reliability> curves) {
        int width = titles.size() * (SIDE + MARGIN) + MARGIN;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                width,
                SIDE + 2 * MARGIN));
        for (int i = 0; i < titles.size(); i++) {
            square(svg, MARGIN + i * (SIDE + MARGIN), titles.get(i), curves.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void square(StringBuilder svg, int left, String title, Reliability curve) {
        svg.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%d %d)\">%n<text y=\"-8\">%s</text>%n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>%n"
                        + "<path d=\"M0 %d L%d 0\" stroke=\"#bbb\" stroke-dasharray=\"4\"/>%n"
                        + "<text x=\"%d\" y=\"%d\">called, 0 to 1</text>%n"
                        + "<text transform=\"translate(-6 %d) rotate(-90)\">came, 0 to 1</text>%n",
                left,
                MARGIN,
                title,
                SIDE,
                SIDE,
                SIDE,
                SIDE,
                SIDE / 2 - 36,
                SIDE + 16,
                SIDE / 2 + 34));
        int most = curve.bins().stream().mapToInt(Reliability.Bin::size).max().orElse(1);
        StringBuilder path = new StringBuilder();
        for (Reliability.Bin bin : curve.bins()) {
            if (bin.size() > 0) {
                double x = bin.called() * SIDE;
                double y = (1 - bin.came()) * SIDE;
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x, y));
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2a6fb0\" fill-opacity=\".6\"/>%n",
                        x,
                        y,
                        2 + 8 * Math.sqrt((double) bin.size() / Math.max(1, most))));
            }
        }
        svg.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"#2a6fb0\"/>%n</g>%n", path));
    }
}
