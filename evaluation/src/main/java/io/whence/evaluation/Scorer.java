package io.whence.evaluation;

import io.whence.model.Span;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Counts what is right in one text. */
final class Scorer {
    private final GoldText gold;
    private final Prediction prediction;

    Scorer(GoldText gold, Prediction prediction) {
        this.gold = gold;
        this.prediction = prediction;
    }

    /** Is the text causal: nothing where nobody said. */
    Counts sentence() {
        if (gold.causal() == GoldText.Label.UNKNOWN) {
            return Counts.ZERO;
        }
        int marked = gold.causal() == GoldText.Label.CAUSAL ? 1 : 0;
        int called = prediction.causal() ? 1 : 0;
        return new Counts(marked & called, called, marked & called, marked);
    }

    /** Causes and effects, each by its role. */
    Counts spans(Criterion criterion) {
        return role(criterion, Prediction.Relation::cause, GoldRelation::cause)
                .plus(role(criterion, Prediction.Relation::effect, GoldRelation::effect));
    }

    /** Signals, in texts where some are marked. */
    Counts signals(Criterion criterion) {
        boolean marked = gold.relations().stream()
                .anyMatch(relation -> !relation.signal().isEmpty());
        return marked ? role(criterion, Prediction.Relation::signal, GoldRelation::signal) : Counts.ZERO;
    }

    private Counts role(
            Criterion criterion,
            Function<Prediction.Relation, List<Span>> predicted,
            Function<GoldRelation, List<Span>> marked) {
        return count(
                distinct(prediction.relations(), predicted),
                distinct(gold.aligned(), marked),
                criterion,
                criterion::same);
    }

    private static <T> List<List<Span>> distinct(List<T> relations, Function<T, List<Span>> spans) {
        return relations.stream()
                .map(spans)
                .filter(argument -> !argument.isEmpty())
                .distinct()
                .toList();
    }

    /** Cause and effect together. */
    Counts pairs(Criterion criterion) {
        return count(
                prediction.relations(),
                gold.aligned(),
                criterion,
                (predicted, marked) -> criterion.same(predicted.cause(), marked.cause())
                        && criterion.same(predicted.effect(), marked.effect()));
    }

    /** Cause and effect together, by their words: every relation counts, also those that annotators paraphrased. */
    Counts pairsByWords() {
        int right = Matching.size(
                prediction.relations(),
                gold.relations(),
                (predicted, marked) -> Phrase.alike(
                        words(predicted.cause()),
                        words(predicted.effect()),
                        marked.causeWords(),
                        marked.effectWords()));
        int counted = gold.exhaustive() ? prediction.relations().size() : right;
        return new Counts(right, counted, right, gold.relations().size());
    }

    private String words(List<Span> argument) {
        return Corpus.words(gold.text(), argument);
    }

    private <P, G> Counts count(List<P> predicted, List<G> marked, Criterion criterion, BiPredicate<P, G> same) {
        int rightGold;
        int rightPredicted;
        if (criterion == Criterion.OVERLAP) {
            rightGold = (int) marked.stream()
                    .filter(g -> predicted.stream().anyMatch(p -> same.test(p, g)))
                    .count();
            rightPredicted = (int) predicted.stream()
                    .filter(p -> marked.stream().anyMatch(g -> same.test(p, g)))
                    .count();
        } else {
            rightGold = Matching.size(predicted, marked, same);
            rightPredicted = rightGold;
        }
        int counted = gold.closed() ? predicted.size() : rightPredicted;
        return new Counts(rightPredicted, counted, rightGold, marked.size());
    }

    /** Counterclaims that are called causal. */
    Counts counterclaims() {
        return denies() ? new Counts(0, 0, prediction.causal() ? 1 : 0, 1) : Counts.ZERO;
    }

    /** Counterclaims that hold any supporting relation, be it the denied one or another. */
    Counts counterclaimsWithAnySupport() {
        boolean supported = prediction.relations().stream().anyMatch(Prediction.Relation::supporting);
        return denies() ? new Counts(0, 0, supported ? 1 : 0, 1) : Counts.ZERO;
    }

    private boolean denies() {
        return gold.relations().stream().anyMatch(GoldRelation::counterclaim);
    }

    /** Denied relations that were read as affirmed: the very pair. */
    Counts counterPairs() {
        List<GoldRelation> denied =
                gold.aligned().stream().filter(GoldRelation::counterclaim).toList();
        List<Prediction.Relation> supporting = prediction.relations().stream()
                .filter(Prediction.Relation::supporting)
                .toList();
        int found = Matching.size(
                supporting,
                denied,
                (predicted, marked) -> Criterion.IOU_HALF.same(predicted.cause(), marked.cause())
                        && Criterion.IOU_HALF.same(predicted.effect(), marked.effect()));
        return new Counts(0, 0, found, denied.size());
    }

    /** Correlational texts that a cause was read in. */
    Counts correlational() {
        boolean correlational = gold.strength().equals("correlational");
        return correlational ? new Counts(0, 0, prediction.causal() ? 1 : 0, 1) : Counts.ZERO;
    }
}
