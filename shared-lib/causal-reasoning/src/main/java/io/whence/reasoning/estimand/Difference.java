package io.whence.reasoning.estimand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first expression less the second: a contrast of two interventions. */
public record Difference(Estimand first, Estimand second) implements Estimand {

    @Override
    public String latex() {
        var subtracted = second instanceof Difference || second instanceof Addition
                ? "\\left(" + second.latex() + "\\right)"
                : second.latex();
        return first.latex() + " - " + subtracted;
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<>(first.open());
        open.addAll(second.open());
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Difference(first.bind(values), second.bind(values));
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        return Evaluation.combine(
                List.of(first.evaluate(distribution), second.evaluate(distribution)), (a, b) -> a - b);
    }
}
