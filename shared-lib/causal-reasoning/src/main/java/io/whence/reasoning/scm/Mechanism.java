package io.whence.reasoning.scm;

import java.util.List;

/** Where a variable's value comes from. */
public sealed interface Mechanism {

    /** The value follows from other variables. */
    record Equation(Formula formula) implements Mechanism {}

    /** A root whose actual value is known; it could have been otherwise. */
    record Given(String value) implements Mechanism {}

    /** A root whose value is taken for granted: never varied, never a candidate cause. */
    record Background(String value) implements Mechanism {}

    /**
     * A root of unknown value with a probability for each value.
     *
     * @param probabilities in the order of the domain, 0 to 1, adding up to 1
     */
    record Chance(List<Double> probabilities) implements Mechanism {
        public Chance {
            probabilities = List.copyOf(probabilities);
            double sum = probabilities.stream().mapToDouble(Double::doubleValue).sum();
            if (probabilities.stream().anyMatch(p -> p < 0 || p > 1) || Math.abs(sum - 1) > 1e-9) {
                throw new ModelException("probabilities must be from 0 to 1 and add up to 1, got " + probabilities);
            }
        }
    }

    /** A root about whose value nothing is known. */
    record Unknown() implements Mechanism {}
}
