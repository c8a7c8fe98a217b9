package io.whence.reasoning.estimand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A product of at least two factors; build it with {@link #of}. */
public record Product(List<Estimand> factors) implements Estimand {

    public Product {
        factors = List.copyOf(factors);
    }

    /** Returns the product, flattened; one factor is itself and none is 1. */
    public static Estimand of(Collection<? extends Estimand> factors) {
        var flat = new ArrayList<Estimand>();
        for (var factor : factors) {
            flat.addAll(factorsOf(factor));
        }
        return flat.isEmpty() ? Constant.ONE : flat.size() == 1 ? flat.get(0) : new Product(flat);
    }

    public static Estimand of(Estimand... factors) {
        return of(List.of(factors));
    }

    static List<Estimand> factorsOf(Estimand estimand) {
        if (estimand instanceof Product product) {
            return product.factors;
        }
        return estimand.equals(Constant.ONE) ? List.of() : List.of(estimand);
    }

    @Override
    public String latex() {
        return factors.stream().map(this::factor).collect(Collectors.joining(" "));
    }

    /** A sum over a variable that the product names outside it as well is a sum over another one of the same name. */
    private String factor(Estimand estimand) {
        if (estimand instanceof Sum sum) {
            return "\\left[" + sum.latex(named()) + "\\right]";
        }
        var bare = estimand instanceof Probability || estimand instanceof Fraction || estimand instanceof Constant;
        return bare ? estimand.latex() : "\\left[" + estimand.latex() + "\\right]";
    }

    private Set<String> named() {
        var named = new LinkedHashSet<>(open());
        factors.stream()
                .filter(Probability.class::isInstance)
                .map(Probability.class::cast)
                .forEach(probability -> named.addAll(probability.variables()));
        return named;
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<String>();
        factors.forEach(factor -> open.addAll(factor.open()));
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        return new Product(factors.stream().map(factor -> factor.bind(values)).toList());
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        var values = new ArrayList<Evaluation>();
        for (var factor : factors) {
            var value = factor.evaluate(distribution);
            if (value.isZero()) {
                return value;
            }
            values.add(value);
        }
        return Evaluation.combine(values, (a, b) -> a * b);
    }
}
