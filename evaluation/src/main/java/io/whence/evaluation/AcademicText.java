package io.whence.evaluation;

import io.whence.model.Span;
import io.whence.model.Strength;
import java.util.List;
import java.util.function.BiPredicate;

/** Counts what is right in one text whose relations are marked with sign, stance, strength and so on. */
final class AcademicText {
    private final GoldText gold;
    private final Prediction prediction;
    private final Scorer scorer;

    AcademicText(GoldText gold, Prediction prediction) {
        this.gold = gold;
        this.prediction = prediction.associationsToo();
        this.scorer = new Scorer(gold, this.prediction);
    }

    /** The same without the relations under a confidence, 0 to 1. */
    AcademicText atLeast(double confidence) {
        List<Prediction.Relation> surer = prediction.relations().stream()
                .filter(relation -> relation.confidence() >= confidence)
                .toList();
        return new AcademicText(
                gold, new Prediction(prediction.causal(), prediction.probability(), prediction.strength(), surer));
    }

    /** Causes and effects, each by its role. */
    Counts spans() {
        return scorer.spans(Criterion.IOU_HALF);
    }

    /** Cause and effect together, whatever is said of them. */
    Counts pairs() {
        return scorer.pairs(Criterion.IOU_HALF);
    }

    /** Cause, effect, sign, stance and strength. */
    Counts strict() {
        return strict(prediction.relations(), gold.aligned(), AcademicText::samePair);
    }

    /** The same, where an argument that only points at something may be given as what it stands for, too. */
    Counts strictWithAntecedents() {
        return strict(
                prediction.relations(),
                gold.aligned(),
                (predicted, marked) -> same(predicted.cause(), marked.cause(), marked.causeAntecedent())
                        && same(predicted.effect(), marked.effect(), marked.effectAntecedent()));
    }

    /** Of one strength alone: those marked so and those predicted so. */
    Counts strict(Strength strength) {
        return strict(
                prediction.relations().stream()
                        .filter(relation -> relation.attributes().stream().anyMatch(x -> x.strength() == strength))
                        .toList(),
                gold.aligned().stream()
                        .filter(relation -> relation.attributes().stream().anyMatch(x -> x.strength() == strength))
                        .toList(),
                AcademicText::samePair);
    }

    private static Counts strict(
            List<Prediction.Relation> predicted,
            List<GoldRelation> marked,
            BiPredicate<Prediction.Relation, GoldRelation> same) {
        int right = Matching.size(
                predicted, marked, (one, other) -> agree(one, other, Attributes::agrees) && same.test(one, other));
        return new Counts(right, predicted.size(), right, marked.size());
    }

    /** Of the pairs that match one to one, those that agree in something. */
    Counts right(BiPredicate<Attributes, Attributes> same) {
        List<Prediction.Relation> predicted = prediction.surestFirst();
        List<GoldRelation> marked = gold.aligned();
        int[] partners = Matching.partners(predicted, marked, AcademicText::samePair);
        int found = 0;
        int right = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Matching.FREE) {
                found++;
                right += agree(predicted.get(partners[i]), marked.get(i), same) ? 1 : 0;
            }
        }
        return new Counts(0, 0, right, found);
    }

    private static boolean agree(
            Prediction.Relation predicted, GoldRelation marked, BiPredicate<Attributes, Attributes> same) {
        return predicted.attributes().stream()
                .anyMatch(one -> marked.attributes().stream().anyMatch(other -> same.test(one, other)));
    }

    private static boolean samePair(Prediction.Relation predicted, GoldRelation marked) {
        return Criterion.IOU_HALF.same(predicted.cause(), marked.cause())
                && Criterion.IOU_HALF.same(predicted.effect(), marked.effect());
    }

    private static boolean same(List<Span> predicted, List<Span> marked, List<Span> antecedent) {
        return Criterion.IOU_HALF.same(predicted, marked)
                || (!antecedent.isEmpty() && Criterion.IOU_HALF.same(predicted, antecedent));
    }
}
