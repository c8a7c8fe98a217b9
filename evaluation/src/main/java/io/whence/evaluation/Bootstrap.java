package io.whence.evaluation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Intervals by resampling texts with replacement: the same seed, the same interval. */
final class Bootstrap {
    private static final int ROUNDS = 1000;
    private static final long SEED = 20261122;

    private Bootstrap() {}

    /**
     * The 2.5 % and 97.5 % quantiles of a figure over resampled texts.
     *
     * @param texts how many there are
     * @param figure gives the figure, told how often each text was drawn
     */
    static double[] interval(int texts, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] figures = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int[] times = new int[texts];
            for (int i = 0; i < texts; i++) {
                times[random.nextInt(texts)]++;
            }
            figures[round] = figure.applyAsDouble(times);
        }
        Arrays.sort(figures);
        return new double[] {figures[ROUNDS * 25 / 1000], figures[ROUNDS * 975 / 1000 - 1]};
    }
}
