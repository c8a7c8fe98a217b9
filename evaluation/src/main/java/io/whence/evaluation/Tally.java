package io.whence.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was counted in each text of a corpus, in order, and the figures that follow. Figures have three decimals. */
public record Tally(List<Counts> texts) {
    public Tally {
        texts = List.copyOf(texts);
    }

    /** Counts texts 0 to {@code size - 1}. */
    static Tally of(int size, IntFunction<Counts> count) {
        return new Tally(IntStream.range(0, size).mapToObj(count).toList());
    }

    Counts sum() {
        return texts.stream().reduce(Counts.ZERO, Counts::plus);
    }

    private Counts sum(int[] times) {
        Counts sum = Counts.ZERO;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                sum = sum.plus(texts.get(i).times(times[i]));
            }
        }
        return sum;
    }

    private List<Double> interval(ToDoubleFunction<Counts> figure) {
        return rounded(Bootstrap.interval(texts.size(), times -> figure.applyAsDouble(sum(times))));
    }

    /** Precision, recall and F1 with its interval; empty where nothing is marked. */
    public Optional<Map<String, Object>> score() {
        Counts sum = sum();
        if (sum.gold() == 0) {
            return Optional.empty();
        }
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("precision", Report.rounded(sum.precision()));
        score.put("recall", Report.rounded(sum.recall()));
        score.put("f1", Report.rounded(sum.f1()));
        score.put("f1Interval95", interval(Counts::f1));
        score.put("predicted", sum.predicted());
        score.put("gold", sum.gold());
        return Optional.of(score);
    }

    /** The share {@code rightGold / gold} with its interval; empty where there is nothing to have a share of. */
    public Optional<Map<String, Object>> share() {
        Counts sum = sum();
        if (sum.gold() == 0) {
            return Optional.empty();
        }
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("share", Report.rounded(sum.recall()));
        share.put("interval95", interval(Counts::recall));
        share.put("of", sum.gold());
        return Optional.of(share);
    }

    /** F1 of each class, and their mean with its interval. */
    static Map<String, Object> macro(Map<String, Tally> classes) {
        Map<String, Object> figures = new LinkedHashMap<>();
        classes.forEach(
                (name, tally) -> figures.put(name, Report.rounded(tally.sum().f1())));
        List<Tally> tallies = List.copyOf(classes.values());
        int texts = tallies.get(0).texts().size();
        figures.put(
                "macroF1",
                Report.rounded(
                        meanF1(tallies, IntStream.range(0, texts).map(i -> 1).toArray())));
        figures.put("macroF1Interval95", rounded(Bootstrap.interval(texts, times -> meanF1(tallies, times))));
        return figures;
    }

    private static double meanF1(List<Tally> classes, int[] times) {
        return classes.stream().mapToDouble(tally -> tally.sum(times).f1()).sum() / classes.size();
    }

    private static List<Double> rounded(double[] interval) {
        return List.of(Report.rounded(interval[0]), Report.rounded(interval[1]));
    }
}
