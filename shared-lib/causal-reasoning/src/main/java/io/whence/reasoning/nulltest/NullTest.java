package io.whence.reasoning.nulltest;

import io.whence.reasoning.graph.Edge;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Compares a statistic of a directed graph with its values in random graphs in which every variable keeps its number of causes
 * and of effects. The random graphs come from swapping the targets of two edges many times (Maslov and Sneppen 2002).
 */
public final class NullTest {

    private NullTest() {}

    /**
     * What the comparison came to.
     *
     * @param observed the statistic of the graph itself
     * @param mean its mean over the random graphs
     * @param deviation its standard deviation over them
     * @param z {@code (observed - mean) / deviation}; 0 where the statistic never varies and equals the mean, else infinite
     * @param p two-sided: twice the smaller share of random graphs at least as extreme, the graph itself counted among them
     * @param samples how many random graphs
     */
    public record Outcome(double observed, double mean, double deviation, double z, double p, int samples) {}

    /**
     * Runs the test.
     *
     * @param edges the graph; no edge twice
     * @param statistic any number computed from edges, such as the count of colliders
     * @param acyclic whether the random graphs must be acyclic too
     * @param samples how many random graphs, 1 at least; 1,000 give p-values to about 0.01
     * @param seed makes the run repeatable
     */
    public static Outcome run(
            Collection<Edge> edges, ToDoubleFunction<Set<Edge>> statistic, boolean acyclic, int samples, long seed) {
        if (samples < 1) {
            throw new IllegalArgumentException("at least one random graph is needed, not " + samples);
        }
        var rewiring = new Rewiring(edges, acyclic, new Random(seed));
        double observed = statistic.applyAsDouble(rewiring.edges());
        double[] values = new double[samples];
        for (int i = 0; i < samples; i++) {
            rewiring.shuffle();
            values[i] = statistic.applyAsDouble(rewiring.edges());
        }
        return summary(observed, values);
    }

    private static Outcome summary(double observed, double[] values) {
        double mean = 0;
        double squares = 0;
        int below = 1;
        int above = 1;
        for (double value : values) {
            mean += value / values.length;
            squares += value * value / values.length;
            below += value <= observed ? 1 : 0;
            above += value >= observed ? 1 : 0;
        }
        double deviation = Math.sqrt(Math.max(0, squares - mean * mean));
        double p = Math.min(1, 2.0 * Math.min(below, above) / (values.length + 1));
        return new Outcome(observed, mean, deviation, z(observed - mean, deviation), p, values.length);
    }

    private static double z(double difference, double deviation) {
        return Math.abs(difference) < 1e-12 ? 0 : difference / deviation;
    }
}
