package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Constant;
import io.whence.reasoning.estimand.Difference;
import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.identification.Effect;
import io.whence.reasoning.identification.Identification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a {@link CausalQuery} from a graph and a distribution: finds the formulas that hold in the graph and evaluates the
 * first one that what is known suffices for.
 */
public final class EffectSolver {

    /** How many formulas are tried on what is literally given, and how many with all rules of probability. */
    private static final int TRIED = 200;

    private static final int REASONED = 20;

    private final Formulas formulas;
    private final Distribution known;

    private EffectSolver(Admg graph, Distribution known) {
        this.formulas = new Formulas(graph);
        this.known = known;
    }

    /** Prepares a graph with what is known about its variables. */
    public static EffectSolver of(Admg graph, Distribution known) {
        return new EffectSolver(graph, known);
    }

    /**
     * Answers the query.
     *
     * @throws IllegalArgumentException where it names a variable that the graph does not have
     */
    public Solution solve(CausalQuery query) {
        if (query instanceof CausalQuery.Effect effect) {
            return contrast(effect);
        }
        if (query instanceof CausalQuery.CauseProbability probability) {
            return new Attributions(formulas, known, this::evaluate).solve(probability);
        }
        return intervention((CausalQuery.Intervention) query);
    }

    private Solution contrast(CausalQuery.Effect effect) {
        return switch (effect.contrast()) {
            case AVERAGE_TREATMENT_EFFECT, CONTROLLED_DIRECT_EFFECT -> controlled(effect);
            case NATURAL_DIRECT_EFFECT, NATURAL_INDIRECT_EFFECT -> mediated(effect);
            case EFFECT_OF_TREATMENT_ON_TREATED -> onTreated(effect);
        };
    }

    private Solution controlled(CausalQuery.Effect effect) {
        var outcome = effect.outcome().variable();
        var dag = formulas.graph().directed();
        if (!dag.withoutEdgesInto(effect.held().keySet()).isAncestor(effect.treatment(), outcome)) {
            return none(
                    effect, "no directed path leads from " + effect.treatment() + " to " + outcome + besides(effect));
        }
        var treatments = new LinkedHashSet<>(effect.held().keySet());
        treatments.add(effect.treatment());
        var candidates = formulas.interventional(treatments, outcome)
                .map(candidate -> new Candidate(
                        new Difference(
                                world(candidate.estimand(), effect, effect.to()),
                                world(candidate.estimand(), effect, effect.from())),
                        candidate.why()));
        return pick(candidates, effect.contrast().symbol(), () -> hedge(treatments, outcome));
    }

    private static String besides(CausalQuery.Effect effect) {
        return effect.held().isEmpty()
                ? ""
                : " while " + Formulas.names(effect.held().keySet()) + " are held";
    }

    private static Estimand world(Estimand estimand, CausalQuery.Effect effect, int value) {
        var values = new LinkedHashMap<>(effect.held());
        values.put(effect.treatment(), value);
        values.put(effect.outcome().variable(), effect.outcome().value());
        return estimand.bind(values);
    }

    private Solution onTreated(CausalQuery.Effect effect) {
        var outcome = effect.outcome().variable();
        if (!formulas.graph().directed().isAncestor(effect.treatment(), outcome)) {
            return none(effect, "no directed path leads from " + effect.treatment() + " to " + outcome);
        }
        var factual = Probability.of(
                List.of(new Term(outcome, effect.outcome().value())),
                List.of(new Term(effect.treatment(), effect.from())));
        boolean twoValued = known.values(effect.treatment()) == 2;
        var candidates = formulas.onTreated(effect.treatment(), effect.from(), effect.to(), outcome, twoValued)
                .map(candidate -> new Candidate(
                        new Difference(
                                factual,
                                candidate
                                        .estimand()
                                        .bind(Map.of(outcome, effect.outcome().value()))),
                        candidate.why()));
        return pick(candidates, "ETT", () -> hedge(Set.of(effect.treatment()), outcome));
    }

    private Solution mediated(CausalQuery.Effect effect) {
        var outcome = effect.outcome().variable();
        boolean direct = effect.contrast() == CausalQuery.Contrast.NATURAL_DIRECT_EFFECT;
        var dag = formulas.graph().directed();
        var mediators = Roles.mediators(dag, effect.treatment(), outcome);
        if (direct && !dag.hasEdge(effect.treatment(), outcome)) {
            return none(effect, "no edge leads from " + effect.treatment() + " to " + outcome);
        }
        if (!direct && mediators.isEmpty()) {
            return none(effect, "nothing lies between " + effect.treatment() + " and " + outcome);
        }
        if (mediators.isEmpty()) {
            return controlled(effect);
        }
        var candidates = formulas.mediationCovariates(effect.treatment(), mediators, outcome)
                .map(set -> new Candidate(
                        mediation(effect, mediators, set),
                        "mediators " + Formulas.names(mediators) + ", covariates " + Formulas.names(set)
                                + ": the mediation formula"));
        return pick(
                candidates, effect.contrast().symbol(), () -> List.of("no covariates make the mediation formula hold"));
    }

    /** Sums the contrast over mediators and covariates (Pearl 2001, equations 8 and 11). */
    private static Estimand mediation(CausalQuery.Effect effect, Set<String> mediators, Set<String> covariates) {
        boolean direct = effect.contrast() == CausalQuery.Contrast.NATURAL_DIRECT_EFFECT;
        var moving = direct
                ? Product.of(
                        new Difference(
                                response(effect, effect.to(), mediators, covariates),
                                response(effect, effect.from(), mediators, covariates)),
                        spread(effect, effect.from(), mediators, covariates))
                : Product.of(
                        response(effect, effect.from(), mediators, covariates),
                        new Difference(
                                spread(effect, effect.to(), mediators, covariates),
                                spread(effect, effect.from(), mediators, covariates)));
        var summed = new ArrayList<>(mediators);
        summed.addAll(covariates);
        var weight = covariates.isEmpty() ? Constant.ONE : Probability.open(covariates, List.of());
        return Sum.over(summed, Product.of(moving, weight));
    }

    private static Probability response(
            CausalQuery.Effect effect, int value, Set<String> mediators, Set<String> covariates) {
        var condition = new ArrayList<>(Formulas.open(mediators));
        condition.addAll(Formulas.open(covariates));
        condition.add(new Term(effect.treatment(), value));
        return Probability.of(
                List.of(new Term(effect.outcome().variable(), effect.outcome().value())), condition);
    }

    private static Probability spread(
            CausalQuery.Effect effect, int value, Set<String> mediators, Set<String> covariates) {
        var condition = new ArrayList<>(Formulas.open(covariates));
        condition.add(new Term(effect.treatment(), value));
        return Probability.of(Formulas.open(mediators), condition);
    }

    private Solution intervention(CausalQuery.Intervention query) {
        var effect = new Effect(
                query.outcome().keySet(), query.set().keySet(), query.observed().keySet());
        var values = new LinkedHashMap<>(query.outcome());
        values.putAll(query.set());
        values.putAll(query.observed());
        if (query.outcome().size() == 1
                && query.observed().isEmpty()
                && !query.set().isEmpty()) {
            var outcome = query.outcome().keySet().iterator().next();
            var candidates = formulas.interventional(query.set().keySet(), outcome)
                    .map(candidate -> new Candidate(candidate.estimand().bind(values), candidate.why()));
            return pick(candidates, effect.toString(), () -> hedge(query.set().keySet(), outcome));
        }
        return Identification.of(formulas.graph(), effect)
                .<Solution>fold(
                        (estimand, steps) -> pick(
                                Stream.of(new Candidate(estimand.bind(values), String.join("; ", steps))),
                                effect.toString(),
                                List::of),
                        (hedge, steps) -> new Solution.NotIdentifiable(hedge.inWords(), steps));
    }

    private List<String> hedge(Set<String> treatments, String outcome) {
        return formulas.identify(treatments, outcome)
                .<List<String>>fold((estimand, steps) -> List.of(), (hedge, steps) -> {
                    var reasons = new ArrayList<>(List.of(hedge.inWords()));
                    reasons.addAll(steps);
                    return reasons;
                });
    }

    private static Solution none(CausalQuery.Effect effect, String why) {
        return new Solution.Answered(
                Constant.ZERO,
                new Evaluation.Value(0),
                List.of(why, effect.contrast().symbol() + " = 0"));
    }

    /** Takes the first formula that evaluates; where none does, reports what the first one lacks. */
    private Solution pick(
            Stream<Candidate> candidates, String symbol, java.util.function.Supplier<List<String>> whyNot) {
        var tried = candidates.limit(TRIED).toList();
        if (tried.isEmpty()) {
            var reasons = whyNot.get();
            return new Solution.NotIdentifiable(reasons.isEmpty() ? "no formula was found" : reasons.get(0), reasons);
        }
        for (var candidate : tried) {
            var value = candidate.estimand().evaluate(known);
            if (isAnswer(value)) {
                return answered(candidate, symbol, value, "");
            }
        }
        return reasoned(tried, symbol);
    }

    private Solution reasoned(List<Candidate> tried, String symbol) {
        for (var candidate : tried.subList(0, Math.min(REASONED, tried.size()))) {
            var value = evaluate(candidate.estimand());
            if (isAnswer(value)) {
                return answered(
                        candidate, symbol, value, ", by the rules of probability and the graph's independences");
            }
        }
        var whole = known instanceof GivenProbabilities given
                ? ChainRule.table(formulas.graph(), given)
                : java.util.Optional.<Distribution>empty();
        for (var candidate : whole.isPresent() ? tried.subList(0, 1) : List.<Candidate>of()) {
            var value = candidate.estimand().evaluate(whole.get());
            if (isAnswer(value)) {
                return answered(
                        candidate,
                        symbol,
                        value,
                        ", from the whole joint distribution, which the given probabilities fix");
            }
        }
        var first = tried.get(0);
        return answered(first, symbol, first.estimand().evaluate(known), "");
    }

    private static boolean isAnswer(Evaluation value) {
        return !(value instanceof Evaluation.Insufficient) && !value.equals(Evaluation.Undefined.TOO_MANY_TERMS);
    }

    private Evaluation evaluate(Estimand estimand) {
        var value = estimand.evaluate(known);
        return value instanceof Evaluation.Insufficient && known instanceof GivenProbabilities given
                ? estimand.evaluate(given.reasoning(formulas.graph()))
                : value;
    }

    private static Solution answered(Candidate candidate, String symbol, Evaluation value, String how) {
        return new Solution.Answered(
                candidate.estimand(),
                value,
                List.of(
                        candidate.why(),
                        symbol + " = " + candidate.estimand().latex(),
                        symbol + " = " + value.inWords() + how));
    }
}
