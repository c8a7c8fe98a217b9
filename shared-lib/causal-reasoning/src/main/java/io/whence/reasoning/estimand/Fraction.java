package io.whence.reasoning.estimand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quotient; undefined where the denominator is zero. */
public record Fraction(Estimand numerator, Estimand denominator) implements Estimand {

    /** Returns the quotient; a denominator of one leaves the numerator. */
    public static Estimand of(Estimand numerator, Estimand denominator) {
        return denominator.equals(Constant.ONE) ? numerator : new Fraction(numerator, denominator);
    }

    @Override
    public String latex() {
        return "\\frac{" + numerator.latex() + "}{" + denominator.latex() + "}";
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<>(numerator.open());
        open.addAll(denominator.open());
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Fraction(numerator.bind(values), denominator.bind(values));
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        var below = denominator.evaluate(distribution);
        if (below.isZero()) {
            return new Evaluation.Undefined(denominator.latex() + " is 0");
        }
        return Evaluation.combine(List.of(numerator.evaluate(distribution), below), (a, b) -> a / b);
    }
}
