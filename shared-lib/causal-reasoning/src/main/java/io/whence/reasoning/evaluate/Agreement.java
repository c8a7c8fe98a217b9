package io.whence.reasoning.evaluate;

import java.util.Set;

/**
 * How far a predicted set agrees with a gold one.
 *
 * @param right how many predicted members are in the gold set
 * @param predicted how many were predicted
 * @param gold how many there are
 */
public record Agreement(int right, int predicted, int gold) {

    public Agreement {
        if (right < 0 || right > predicted || right > gold) {
            throw new IllegalArgumentException(right + " right of " + predicted + " predicted and " + gold + " gold");
        }
    }

    static <T> Agreement of(Set<T> gold, Set<T> predicted) {
        return new Agreement((int) predicted.stream().filter(gold::contains).count(), predicted.size(), gold.size());
    }

    /** Returns the share of the predicted that is right, from 0 to 1; 1 where nothing was predicted and nothing is gold. */
    public double precision() {
        return predicted == 0 ? (gold == 0 ? 1 : 0) : (double) right / predicted;
    }

    /** Returns the share of the gold that was predicted, from 0 to 1; 1 where both are empty. */
    public double recall() {
        return gold == 0 ? (predicted == 0 ? 1 : 0) : (double) right / gold;
    }

    /** Returns the harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
