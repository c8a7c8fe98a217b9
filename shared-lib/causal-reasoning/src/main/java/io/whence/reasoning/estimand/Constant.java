package io.whence.reasoning.estimand;

import java.util.Map;
import java.util.Set;

/** A number. */
public record Constant(double value) implements Estimand {

    public static final Constant ONE = new Constant(1);
    public static final Constant ZERO = new Constant(0);

    @Override
    public String latex() {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public Set<String> open() {
        return Set.of();
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return this;
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        return new Evaluation.Value(value);
    }
}
