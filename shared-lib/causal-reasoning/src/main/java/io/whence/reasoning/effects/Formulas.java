package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Difference;
import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Fraction;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Product;
import io.whence.reasoning.estimand.Sum;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.graph.Subsets;
import io.whence.reasoning.identification.AdjustmentSets;
import io.whence.reasoning.identification.Effect;
import io.whence.reasoning.identification.FrontDoor;
import io.whence.reasoning.identification.Identification;
import io.whence.reasoning.identification.Identified;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The formulas that give an effect in a graph, simplest first. More than one is tried because knowledge may be partial: what
 * one covariate set leaves open another may answer.
 */
final class Formulas {

    /** Beyond this many covariates only minimal sets are listed, since subsets double with each. */
    private static final int FEW = 12;

    private static final int MANY_SETS = 50;

    private final Admg graph;

    Formulas(Admg graph) {
        this.graph = graph;
    }

    Admg graph() {
        return graph;
    }

    /** Returns formulas for {@code P(outcome | do(treatments))}, treatments and outcome open. */
    Stream<Candidate> interventional(Set<String> treatments, String outcome) {
        if (treatments.stream().noneMatch(node -> graph.directed().isAncestor(node, outcome))) {
            return Stream.of(new Candidate(
                    Probability.open(List.of(outcome), List.of()), names(treatments) + " has no effect on " + outcome));
        }
        return Stream.of(
                        adjusted(treatments, outcome),
                        frontDoor(treatments, outcome),
                        Stream.of(Set.of()).flatMap(once -> identified(treatments, outcome)))
                .flatMap(part -> part);
    }

    private Stream<Candidate> adjusted(Set<String> treatments, String outcome) {
        var sets = AdjustmentSets.of(graph, treatments, outcome);
        return covariates(sets.forbidden())
                .filter(sets::isValid)
                .map(set -> new Candidate(
                        sets.estimand(set), "adjustment set " + names(set) + ": every non-causal path is blocked"));
    }

    private Stream<Set<String>> covariates(Set<String> forbidden) {
        var allowed = new LinkedHashSet<>(graph.nodes());
        allowed.removeAll(forbidden);
        return Subsets.upTo(allowed, allowed.size() <= FEW ? allowed.size() : 2);
    }

    private Stream<Candidate> frontDoor(Set<String> treatments, String outcome) {
        if (treatments.size() > 1) {
            return Stream.of();
        }
        var treatment = treatments.iterator().next();
        var criterion = FrontDoor.of(graph, treatment, outcome);
        var between = Roles.mediators(graph.directed(), treatment, outcome);
        return Subsets.upTo(between, 2)
                .filter(set -> !set.isEmpty() && criterion.isValid(set))
                .limit(MANY_SETS)
                .map(set -> new Candidate(criterion.estimand(set), "front-door set " + names(set)));
    }

    private Stream<Candidate> identified(Set<String> treatments, String outcome) {
        return identify(treatments, outcome)
                .<Stream<Candidate>>fold(
                        (estimand, steps) ->
                                Stream.of(new Candidate(estimand, "ID algorithm: " + String.join("; ", steps))),
                        (hedge, steps) -> Stream.of());
    }

    Identified identify(Set<String> treatments, String outcome) {
        return Identification.of(graph, new Effect(Set.of(outcome), treatments, Set.of()));
    }

    /**
     * Returns formulas for {@code P(outcome under to, in those who have from)}: a back-door set, or, for a treatment with two
     * values, the interventional probability less the part of it that is observed.
     */
    Stream<Candidate> onTreated(String treatment, int from, int to, String outcome, boolean twoValued) {
        var backdoor = AdjustmentSets.of(graph, treatment, outcome);
        var later = new LinkedHashSet<>(graph.directed().descendantsOrSelf(Set.of(treatment)));
        later.add(outcome);
        var byCovariates = covariates(later)
                .filter(backdoor::isBackdoor)
                .map(set -> new Candidate(
                        reweighted(set, treatment, from, to, outcome),
                        "back-door set " + names(set) + ", weighted as in those with " + treatment + "=" + from));
        var byDifference = twoValued
                ? interventional(Set.of(treatment), outcome)
                        .map(candidate -> lessObserved(candidate, treatment, from, to, outcome))
                : Stream.<Candidate>of();
        return Stream.concat(byCovariates, byDifference);
    }

    private static Estimand reweighted(Set<String> set, String treatment, int from, int to, String outcome) {
        var condition = new ArrayList<>(open(set));
        condition.add(new Term(treatment, to));
        var inside = Probability.of(List.of(Term.open(outcome)), condition);
        return set.isEmpty()
                ? inside
                : Sum.over(set, Product.of(inside, Probability.of(open(set), List.of(new Term(treatment, from)))));
    }

    private static Candidate lessObserved(Candidate candidate, String treatment, int from, int to, String outcome) {
        var joint = Probability.of(List.of(new Term(treatment, to), Term.open(outcome)), List.of());
        var group = Probability.of(List.of(new Term(treatment, from)), List.of());
        var rest = new Difference(candidate.estimand().bind(Map.of(treatment, to)), joint);
        return new Candidate(Fraction.of(rest, group), candidate.why() + "; consistency and total probability");
    }

    /**
     * Returns covariates that allow the mediation formula: no descendants of the treatment, valid for its effect on the
     * mediators, and for the joint effect of both on the outcome (Pearl 2001).
     */
    Stream<Set<String>> mediationCovariates(String treatment, Set<String> mediators, String outcome) {
        var later = new LinkedHashSet<>(graph.directed().descendantsOrSelf(Set.of(treatment)));
        later.add(outcome);
        var together = new LinkedHashSet<>(mediators);
        together.add(treatment);
        var joint = AdjustmentSets.of(graph, together, outcome);
        return covariates(later).filter(joint::isValid).filter(set -> mediators.stream()
                .allMatch(mediator ->
                        AdjustmentSets.of(graph, treatment, mediator).isBackdoor(set)));
    }

    static List<Term> open(Collection<String> names) {
        return names.stream().map(Term::open).toList();
    }

    static String names(Collection<String> names) {
        return "{" + String.join(", ", names) + "}";
    }
}
