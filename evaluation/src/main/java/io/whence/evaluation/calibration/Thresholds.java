package io.whence.evaluation.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Picks the probability from which on something is said. */
final class Thresholds {
    private static final int STEPS = 100;

    private Thresholds() {}

    /**
     * What saying everything from a probability on gives.
     *
     * @param threshold the probability
     * @param precision share of what is said that is right
     * @param recall share of what is to be found that is said
     */
    record Point(double threshold, double precision, double recall) {
        /** The F measure that weighs recall {@code beta} times as much as precision. */
        double f(double beta) {
            double sum = beta * beta * precision + recall;
            return sum == 0 ? 0 : (1 + beta * beta) * precision * recall / sum;
        }

        /** Ready for JSON. */
        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("threshold", threshold);
            figures.put("precision", Reliability.rounded(precision));
            figures.put("recall", Reliability.rounded(recall));
            figures.put("f1", Reliability.rounded(f(1)));
            return figures;
        }
    }

    /**
     * The best of the hundredths from 0 to 0.99; the higher one if two are as good.
     *
     * @param gold how many right ones there are, said or not
     */
    static Point best(double[] probabilities, boolean[] right, int gold, ToDoubleFunction<Point> measure) {
        List<Point> points = IntStream.range(0, STEPS)
                .mapToObj(step -> at((double) step / STEPS, probabilities, right, gold))
                .toList();
        Point best = points.get(0);
        for (Point point : points) {
            if (measure.applyAsDouble(point) >= measure.applyAsDouble(best)) {
                best = point;
            }
        }
        return best;
    }

    /** The highest of the hundredths whose F1 is at most {@code less} below the best: precision before recall. */
    static Point surest(double[] probabilities, boolean[] right, int gold, double less) {
        double best = best(probabilities, right, gold, point -> point.f(1)).f(1);
        return best(probabilities, right, gold, point -> point.f(1) >= best - less ? point.threshold() : -1);
    }

    /** What a threshold gives. */
    static Point at(double threshold, double[] probabilities, boolean[] right, int gold) {
        int said = 0;
        int hits = 0;
        for (int i = 0; i < right.length; i++) {
            if (probabilities[i] >= threshold) {
                said++;
                hits += right[i] ? 1 : 0;
            }
        }
        return new Point(threshold, said == 0 ? 0 : (double) hits / said, gold == 0 ? 0 : (double) hits / gold);
    }
}
