package io.whence.evaluation;

/**
 * Right and wrong, to be added up over texts.
 *
 * @param rightPredicted predictions that are right
 * @param predicted all predictions that count
 * @param rightGold marked things that were found; equals {@code rightPredicted} where matching is one to one
 * @param gold all marked things
 */
public record Counts(int rightPredicted, int predicted, int rightGold, int gold) {
    /** Nothing counted yet. */
    public static final Counts ZERO = new Counts(0, 0, 0, 0);

    /** The sum. */
    public Counts plus(Counts other) {
        return new Counts(
                rightPredicted + other.rightPredicted,
                predicted + other.predicted,
                rightGold + other.rightGold,
                gold + other.gold);
    }

    /** As if counted so often. */
    public Counts times(int times) {
        return new Counts(rightPredicted * times, predicted * times, rightGold * times, gold * times);
    }

    /** Share of the predictions that are right; 0 if there are none. */
    public double precision() {
        return predicted == 0 ? 0 : (double) rightPredicted / predicted;
    }

    /** Share of the marked things that were found; 0 if there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) rightGold / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
