package io.whence.reasoning.estimand;

import io.whence.reasoning.graph.Admg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A handful of given probabilities, and what follows from them.
 *
 * <p>By itself it answers what is given and what the complement rule adds. {@link #reasoning} goes further: the product rule,
 * Bayes' rule, the law of total probability, and the independences of a graph.
 */
public final class GivenProbabilities implements Distribution {

    private final Map<Probability, Double> given;
    private final Map<String, Integer> sizes;
    private final Optional<Deduction> deduction;

    private GivenProbabilities(
            Map<Probability, Double> given, Map<String, Integer> sizes, Optional<Deduction> deduction) {
        this.given = given;
        this.sizes = sizes;
        this.deduction = deduction;
    }

    /**
     * Holds the given probabilities, every term of which is fixed.
     *
     * @param sizes how many values a variable has; 2 where it is not named
     * @throws IllegalArgumentException where a number is not a probability
     */
    public static GivenProbabilities of(Map<Probability, Double> given, Map<String, Integer> sizes) {
        given.forEach((probability, value) -> {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(probability + " = " + value + " is not between 0 and 1");
            }
        });
        return new GivenProbabilities(new LinkedHashMap<>(given), Map.copyOf(sizes), Optional.empty());
    }

    /** Returns the same knowledge, used to the full: with the rules of probability and the graph's independences. */
    public GivenProbabilities reasoning(Admg graph) {
        return new GivenProbabilities(given, sizes, Optional.of(new Deduction(this, graph)));
    }

    @Override
    public int values(String variable) {
        return sizes.getOrDefault(variable, 2);
    }

    /** Returns what was given, as it was given. */
    public Map<Probability, Double> given() {
        return java.util.Collections.unmodifiableMap(given);
    }

    @Override
    public Evaluation probability(Probability wanted) {
        var known = lookUp(wanted);
        if (known.isEmpty() && deduction.isPresent()) {
            known = deduction.get().derive(wanted);
        }
        return known.isPresent()
                ? new Evaluation.Value(known.getAsDouble())
                : new Evaluation.Insufficient(List.of(wanted));
    }

    /** Returns a given probability, or one less the given probabilities of the other values. */
    OptionalDouble lookUp(Probability wanted) {
        var stated = given.get(wanted);
        if (stated != null) {
            return OptionalDouble.of(stated);
        }
        return wanted.of().size() == 1 ? complement(wanted, wanted.of().get(0)) : OptionalDouble.empty();
    }

    private OptionalDouble complement(Probability wanted, Term term) {
        double rest = 1;
        for (int value = 0; value < values(term.variable()); value++) {
            if (value != term.value()) {
                var other = given.get(with(wanted, new Term(term.variable(), value)));
                if (other == null) {
                    return OptionalDouble.empty();
                }
                rest -= other;
            }
        }
        return OptionalDouble.of(Math.max(0, rest));
    }

    private static Probability with(Probability wanted, Term term) {
        return new Probability(List.of(term), wanted.intervened(), wanted.given());
    }
}
