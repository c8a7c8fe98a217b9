package io.whence.reasoning.estimand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/**
 * An expression whose value is stated to a number of decimals before it is used further, as in a calculation that is shown step
 * by step.
 */
public record Rounded(Estimand exact, int decimals) implements Estimand {

    @Override
    public String latex() {
        return exact.latex();
    }

    @Override
    public Set<String> open() {
        return exact.open();
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Rounded(exact.bind(values), decimals);
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        var value = exact.evaluate(distribution);
        return value.fold(
                known -> new Evaluation.Value(BigDecimal.valueOf(known.value())
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()),
                insufficient -> insufficient,
                undefined -> undefined);
    }
}
