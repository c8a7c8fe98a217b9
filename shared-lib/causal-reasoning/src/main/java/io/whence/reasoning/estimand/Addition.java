package io.whence.reasoning.estimand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Several expressions added up. */
public record Addition(List<Estimand> parts) implements Estimand {

    public Addition {
        parts = List.copyOf(parts);
    }

    public static Addition of(Estimand... parts) {
        return new Addition(List.of(parts));
    }

    @Override
    public String latex() {
        return parts.stream().map(Estimand::latex).collect(Collectors.joining(" + "));
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<String>();
        parts.forEach(part -> open.addAll(part.open()));
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Addition(parts.stream().map(part -> part.bind(values)).toList());
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        var values = new ArrayList<Evaluation>();
        parts.forEach(part -> values.add(part.evaluate(distribution)));
        return Evaluation.combine(values, Double::sum);
    }
}
