package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Addition;
import io.whence.reasoning.estimand.Constant;
import io.whence.reasoning.estimand.Difference;
import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.estimand.Extremum;
import io.whence.reasoning.estimand.Fraction;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Rounded;
import io.whence.reasoning.estimand.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Probabilities of causation: bounds after Tian and Pearl (2000, "Probabilities of causation: bounds and identification"), and
 * the values that hold where the treatment never prevents the outcome. Experimental quantities P(y | do(x)) are given or
 * identified from the graph.
 */
final class Attributions {

    private static final int DECIMALS = 4;

    private final Formulas formulas;
    private final Distribution known;
    private final Function<Estimand, Evaluation> evaluate;

    Attributions(Formulas formulas, Distribution known, Function<Estimand, Evaluation> evaluate) {
        this.formulas = formulas;
        this.known = known;
        this.evaluate = evaluate;
    }

    Solution solve(CausalQuery.CauseProbability query) {
        refuseManyValued(query.treatment());
        refuseManyValued(query.outcome());
        var outcome = query.outcome().variable();
        var candidates =
                new ArrayList<>(formulas.interventional(Set.of(query.treatment().variable()), outcome)
                        .limit(200)
                        .toList());
        candidates.add(0, given(query));
        Optional<Solution> lacking = Optional.empty();
        for (var function : List.<Function<Estimand, Evaluation>>of(this::literally, evaluate)) {
            for (var candidate : candidates) {
                var solution = with(query, candidate, function);
                if (!(solution.value() instanceof Evaluation.Insufficient)) {
                    return solution;
                }
                lacking = lacking.or(() -> Optional.of(solution));
            }
        }
        return candidates.size() > 1
                ? with(query, candidates.get(1), this::literally)
                : new Solution.NotIdentifiable(
                        "P(" + outcome + " | do(" + query.treatment().variable()
                                + ")) is neither given nor identifiable",
                        List.of());
    }

    private Evaluation literally(Estimand estimand) {
        return estimand.evaluate(known);
    }

    private void refuseManyValued(CausalQuery.Event event) {
        if (known.values(event.variable()) != 2) {
            throw new IllegalArgumentException(
                    event.variable() + " must have two values, has " + known.values(event.variable()));
        }
    }

    /** The experimental probability as such, for knowledge that states it. */
    private static Candidate given(CausalQuery.CauseProbability query) {
        return new Candidate(
                new Probability(
                        Formulas.open(List.of(query.outcome().variable())),
                        Formulas.open(List.of(query.treatment().variable())),
                        List.of()),
                "the experimental probability is given");
    }

    private Solution.Answered with(
            CausalQuery.CauseProbability query, Candidate candidate, Function<Estimand, Evaluation> evaluate) {
        var estimand = new Parts(query, candidate.estimand()).formula();
        var value = evaluate.apply(new Parts(query, stated(candidate.estimand())).formula());
        var symbol = query.attribution().symbol();
        return new Solution.Answered(
                estimand,
                value,
                List.of(
                        candidate.why(),
                        label(query.want()) + symbol + " = " + estimand.latex(),
                        label(query.want()) + symbol + " = " + value.inWords()));
    }

    /**
     * From given probabilities, themselves rounded, the experimental probability is stated to {@link #DECIMALS} before it
     * enters a bound, so that the working can be checked by hand; from a full table it stays exact.
     */
    private Estimand stated(Estimand experimental) {
        return known instanceof GivenProbabilities ? new Rounded(experimental, DECIMALS) : experimental;
    }

    private static String label(CausalQuery.Want want) {
        return switch (want) {
            case LOWER_BOUND -> "lower bound of ";
            case UPPER_BOUND -> "upper bound of ";
            case VALUE_UNDER_MONOTONICITY -> "under monotonicity, ";
        };
    }

    /** The quantities of the formulas: x, y are the events, x', y' their opposites. */
    private record Parts(CausalQuery.CauseProbability query, Estimand underDo) {

        Estimand formula() {
            return switch (query.attribution()) {
                case NECESSITY ->
                    bounded(new Difference(y(1), set(0, 1)), new Difference(set(0, 0), both(0, 0)), both(1, 1));
                case SUFFICIENCY ->
                    bounded(new Difference(set(1, 1), y(1)), new Difference(set(1, 1), both(1, 1)), both(0, 0));
                case NECESSITY_AND_SUFFICIENCY -> bothWays();
            };
        }

        private Estimand bounded(Estimand lower, Estimand upper, Estimand group) {
            return switch (query.want()) {
                case LOWER_BOUND -> Extremum.largest(Constant.ZERO, Fraction.of(lower, group));
                case UPPER_BOUND -> Extremum.smallest(Constant.ONE, Fraction.of(upper, group));
                case VALUE_UNDER_MONOTONICITY -> Fraction.of(lower, group);
            };
        }

        private Estimand bothWays() {
            var effect = new Difference(set(1, 1), set(0, 1));
            var agreement = Addition.of(both(1, 1), both(0, 0));
            return switch (query.want()) {
                case LOWER_BOUND ->
                    Extremum.largest(
                            Constant.ZERO, effect, new Difference(y(1), set(0, 1)), new Difference(set(1, 1), y(1)));
                case UPPER_BOUND ->
                    Extremum.smallest(set(1, 1), set(0, 0), agreement, Addition.of(effect, both(1, 0), both(0, 1)));
                case VALUE_UNDER_MONOTONICITY -> effect;
            };
        }

        private Estimand set(int x, int y) {
            return underDo.bind(Map.of(
                    query.treatment().variable(), value(query.treatment(), x),
                    query.outcome().variable(), value(query.outcome(), y)));
        }

        private Estimand y(int y) {
            return Probability.of(List.of(term(query.outcome(), y)), List.of());
        }

        private Estimand both(int x, int y) {
            return Probability.of(List.of(term(query.treatment(), x), term(query.outcome(), y)), List.of());
        }

        private static Term term(CausalQuery.Event event, int occurs) {
            return new Term(event.variable(), value(event, occurs));
        }

        private static int value(CausalQuery.Event event, int occurs) {
            return occurs == 1 ? event.value() : 1 - event.value();
        }
    }
}
