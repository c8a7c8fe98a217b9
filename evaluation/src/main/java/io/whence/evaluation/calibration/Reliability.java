package io.whence.evaluation.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How often what was called likely came true, by tenths of probability. */
record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    /**
     * A tenth.
     *
     * @param size how many fell into it
     * @param called the mean of their probabilities
     * @param came the share that was right
     */
    record Bin(int size, double called, double came) {}

    /** By probabilities that are already there, each with whether it came true. */
    static Reliability of(double[] probabilities, boolean[] right) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            int[] inside = IntStream.range(0, right.length)
                    .filter(i -> Math.min((int) (probabilities[i] * BINS), BINS - 1) == number)
                    .toArray();
            bins.add(new Bin(
                    inside.length,
                    IntStream.of(inside)
                            .mapToDouble(i -> probabilities[i])
                            .average()
                            .orElse(0),
                    IntStream.of(inside)
                            .mapToDouble(i -> right[i] ? 1 : 0)
                            .average()
                            .orElse(0)));
        }
        return new Reliability(List.copyOf(bins));
    }

    /** The mean distance between what was called and what came, over all that was called. */
    double expectedError() {
        int all = bins.stream().mapToInt(Bin::size).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.size() * Math.abs(bin.called() - bin.came()))
                        .sum()
                / Math.max(1, all);
    }

    /** Ready for JSON: the error, and each tenth with size, called and came. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("expectedCalibrationError", rounded(expectedError()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Bin bin : bins) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("size", bin.size());
            row.put("called", rounded(bin.called()));
            row.put("came", rounded(bin.came()));
            rows.add(row);
        }
        figures.put("bins", rows);
        return figures;
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
