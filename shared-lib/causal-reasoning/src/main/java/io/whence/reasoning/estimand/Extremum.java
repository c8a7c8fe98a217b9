package io.whence.reasoning.estimand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The largest or smallest of several expressions: a bound. */
public record Extremum(boolean largest, List<Estimand> of) implements Estimand {

    public Extremum {
        of = List.copyOf(of);
        if (of.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }

    public static Extremum largest(Estimand... of) {
        return new Extremum(true, List.of(of));
    }

    public static Extremum smallest(Estimand... of) {
        return new Extremum(false, List.of(of));
    }

    @Override
    public String latex() {
        var list = of.stream().map(Estimand::latex).collect(Collectors.joining(", "));
        return (largest ? "\\max" : "\\min") + "\\left\\{" + list + "\\right\\}";
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<String>();
        of.forEach(part -> open.addAll(part.open()));
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Extremum(largest, of.stream().map(part -> part.bind(values)).toList());
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        var values = new ArrayList<Evaluation>();
        of.forEach(part -> values.add(part.evaluate(distribution)));
        return Evaluation.combine(values, largest ? Math::max : Math::min);
    }
}
