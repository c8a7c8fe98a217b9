package io.whence.reasoning.estimand;

import java.util.Map;
import java.util.Set;

/**
 * An expression in probabilities. Immutable; built with the factories of its kinds, which simplify what is trivially so.
 */
public sealed interface Estimand
        permits Probability, Product, Sum, Fraction, Difference, Addition, Extremum, Rounded, Constant {

    /** Returns the expression in LaTeX, without delimiters. */
    String latex();

    /** Returns the variables that are open and that no sum inside binds. */
    Set<String> open();

    /** Returns the expression with open variables fixed at the given values. */
    Estimand bind(Map<String, Integer> values);

    /**
     * Evaluates the expression, in which every variable must be fixed or bound by a sum.
     *
     * @throws IllegalStateException where a variable is still open
     */
    Evaluation evaluate(Distribution distribution);
}
