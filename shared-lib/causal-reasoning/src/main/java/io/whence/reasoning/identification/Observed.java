package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Fraction;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The distribution that a stage of the ID algorithm starts from: one factor for each variable given those before it. At first
 * these are plain conditional probabilities; after line 7 followed by line 2 some become quotients of sums.
 */
final class Observed {

    private final List<String> variables;
    private final Map<String, Estimand> factors;

    private Observed(List<String> variables, Map<String, Estimand> factors) {
        this.variables = variables;
        this.factors = factors;
    }

    /** Returns the joint distribution of the variables as a chain in the given order. */
    static Observed of(Collection<String> variables, List<String> order) {
        var chain = new LinkedHashMap<String, Estimand>();
        var sorted = order.stream().filter(variables::contains).toList();
        for (int i = 0; i < sorted.size(); i++) {
            chain.put(sorted.get(i), Probability.open(List.of(sorted.get(i)), sorted.subList(0, i)));
        }
        return new Observed(sorted, chain);
    }

    Estimand expression() {
        return isPlain() ? Probability.open(variables, List.of()) : Product.of(factors.values());
    }

    /** Sums out all but {@code kept}, and again gives each remaining variable its factor. */
    Observed margin(Collection<String> kept) {
        var left = variables.stream().filter(kept::contains).toList();
        if (isPlain()) {
            return of(left, variables);
        }
        if (left.size() == variables.size()) {
            return this;
        }
        var chain = new LinkedHashMap<String, Estimand>();
        for (int i = 0; i < left.size(); i++) {
            var upTo = left.subList(0, i + 1);
            chain.put(left.get(i), Fraction.of(marginal(upTo), marginal(left.subList(0, i))));
        }
        return new Observed(left, chain);
    }

    private Estimand marginal(Collection<String> kept) {
        var summed = new LinkedHashSet<>(variables);
        summed.removeAll(kept);
        return Sum.over(summed, Product.of(factors.values()));
    }

    /** Returns the product of the factors of some variables. */
    Estimand factors(Collection<String> of) {
        var chosen = new ArrayList<Estimand>();
        variables.stream().filter(of::contains).forEach(name -> chosen.add(factor(name)));
        return Product.of(chosen);
    }

    /** Returns the distribution over a district, the other variables being set. */
    Observed within(Collection<String> district) {
        var left = variables.stream().filter(district::contains).toList();
        var chain = new LinkedHashMap<String, Estimand>();
        left.forEach(name -> chain.put(name, factor(name)));
        return new Observed(left, chain);
    }

    private Estimand factor(String name) {
        return factors.getOrDefault(name, Probability.open(List.of(name), List.of()));
    }

    /** Whether this is still a margin of the observed joint distribution, nothing being set. */
    private boolean isPlain() {
        for (int i = 0; i < variables.size(); i++) {
            var chained = Probability.open(List.of(variables.get(i)), variables.subList(0, i));
            if (!factor(variables.get(i)).equals(chained)) {
                return false;
            }
        }
        return true;
    }
}
