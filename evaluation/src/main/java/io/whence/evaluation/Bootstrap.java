package io.whence.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Intervals by resampling texts with replacement: the same seed, the same interval. */
final class Bootstrap {
    private static final int ROUNDS = 1000;
    private static final long SEED = 20261122;

    private Bootstrap() {}

    /** The 2.5 % and 97.5 % quantiles of a figure over resampled texts. */
    static double[] interval(List<Counts> texts, ToDoubleFunction<Counts> figure) {
        Random random = new Random(SEED);
        double[] figures = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Counts sum = Counts.ZERO;
            for (int i = 0; i < texts.size(); i++) {
                sum = sum.plus(texts.get(random.nextInt(texts.size())));
            }
            figures[round] = figure.applyAsDouble(sum);
        }
        Arrays.sort(figures);
        return new double[] {figures[ROUNDS * 25 / 1000], figures[ROUNDS * 975 / 1000 - 1]};
    }
}
