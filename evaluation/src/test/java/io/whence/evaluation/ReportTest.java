package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.whence.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures worked by hand, and predictors that deserve nothing. */
class ReportTest {
    private static final String TEXT = "Rain floods the valley and rots the wheat. Frost kills it.";
    private static final List<Span> RAIN = at("Rain");
    private static final List<Span> VALLEY = at("the valley");
    private static final List<Span> WHEAT = at("the wheat");
    private static final List<Span> FROST = at("Frost");
    private static final GoldText TWO = causal(true, gold(RAIN, VALLEY, "cause"), gold(RAIN, WHEAT, "cause"));

    @Test
    void theHandWorkedExampleComesOutAsWorked() {
        // Pairs: (Rain, valley) is right although "the" is missing (6 of 10 characters); (Rain, wheat) is not found;
        // (Frost, wheat) is wrong. P = 1/2, R = 1/2. Spans: causes {Rain, Frost} of {Rain}, effects {valley, the wheat}
        // of {the valley, the wheat}: 3 right of 4 predicted, of 3 marked.
        Prediction prediction = predicted(relation(RAIN, at("valley"), "cause"), relation(FROST, WHEAT, "cause"));

        Map<String, Object> figures = figures(TWO, prediction);

        assertThat(number(figures, "pair_iou_half", "precision")).isEqualTo(0.5);
        assertThat(number(figures, "pair_iou_half", "recall")).isEqualTo(0.5);
        assertThat(number(figures, "pair_iou_half", "f1")).isEqualTo(0.5);
        assertThat(number(figures, "span_iou_half", "precision")).isEqualTo(0.75);
        assertThat(number(figures, "span_iou_half", "recall")).isEqualTo(1.0);
        assertThat(number(figures, "pair_exact", "f1")).isZero();
        assertThat(number(figures, "span_exact", "precision")).isEqualTo(0.5);
        assertThat(number(figures, "sentence", "f1")).isEqualTo(1.0);
    }

    @Test
    void markingTheWholeTextAsBothArgumentsGivesNothing() {
        List<Span> all = List.of(new Span(0, TEXT.length()));

        Map<String, Object> figures = figures(TWO, predicted(relation(all, all, "cause")));

        assertThat(number(figures, "pair_iou_half", "f1")).isZero();
        assertThat(number(figures, "pair_overlap", "f1")).isEqualTo(1.0);
    }

    @Test
    void sayingTheSameManyTimesIsRightOnce() {
        Prediction.Relation same = relation(RAIN, VALLEY, "cause");

        Map<String, Object> figures = figures(TWO, predicted(same, same, same, same));

        assertThat(number(figures, "pair_iou_half", "precision")).isEqualTo(0.25);
        assertThat(number(figures, "pair_iou_half", "recall")).isEqualTo(0.5);
    }

    @Test
    void exchangingCauseAndEffectGivesNothing() {
        Map<String, Object> figures = figures(TWO, predicted(relation(VALLEY, RAIN, "cause")));

        assertThat(number(figures, "pair_overlap", "f1")).isZero();
    }

    @Test
    void sayingNothingGivesNothing() {
        Map<String, Object> figures = figures(TWO, new Prediction(false, "none", List.of()));

        assertThat(number(figures, "pair_iou_half", "f1")).isZero();
        assertThat(number(figures, "sentence", "f1")).isZero();
    }

    @Test
    void matchingIsTheBestOneToOneMatching() {
        // The first prediction fits both marked spans, the second only one of them: both can be right.
        List<Span> wide = List.of(new Span(0, 10));
        GoldText gold = causal(
                true, gold(List.of(new Span(0, 6)), WHEAT, "cause"), gold(List.of(new Span(0, 10)), WHEAT, "cause"));

        Map<String, Object> figures = figures(
                gold, predicted(relation(wide, WHEAT, "cause"), relation(List.of(new Span(3, 11)), WHEAT, "cause")));

        assertThat(number(figures, "pair_iou_half", "recall")).isEqualTo(1.0);
    }

    @Test
    void relationsBeyondTheMarkedOnesAreNoErrorWhereMarkingIsNotExhaustive() {
        GoldText open = causal(false, gold(RAIN, VALLEY, "cause"));

        Map<String, Object> figures =
                figures(open, predicted(relation(RAIN, VALLEY, "cause"), relation(FROST, WHEAT, "cause")));

        assertThat(number(figures, "pair_iou_half", "precision")).isEqualTo(1.0);
    }

    @Test
    void paraphrasedArgumentsHaveNoPlaceInSpanScores() {
        GoldRelation paraphrased = new GoldRelation(RAIN, List.of(), List.of(), "cause", false, "Rain", "flooding");

        Map<String, Object> figures = figures(
                causal(true, paraphrased, gold(FROST, WHEAT, "cause")),
                predicted(relation(FROST, WHEAT, "cause"), relation(RAIN, VALLEY, "cause")));

        assertThat(number(figures, "pair_iou_half", "f1")).isEqualTo(1.0);
        assertThat(number(figures, "pair_iou_half", "gold")).isEqualTo(1.0);
    }

    @Test
    void aDiscontinuousArgumentIsComparedAsAWhole() {
        List<Span> pieces = List.of(new Span(0, 4), new Span(20, 24));
        GoldText gold = causal(true, gold(pieces, WHEAT, "cause"));

        Map<String, Object> whole = figures(gold, predicted(relation(pieces, WHEAT, "cause")));
        Map<String, Object> stretched = figures(gold, predicted(relation(List.of(new Span(0, 24)), WHEAT, "cause")));

        assertThat(number(whole, "pair_exact", "f1")).isEqualTo(1.0);
        assertThat(number(stretched, "pair_iou_half", "f1")).isZero();
    }

    @Test
    void aDeniedRelationReadAsAffirmedIsCounted() {
        GoldText denial =
                new GoldText("d", TEXT, GoldText.Label.NOT_CAUSAL, "", true, List.of(gold(RAIN, VALLEY, "counter")));

        Map<String, Object> fooled = figures(denial, predicted(relation(RAIN, VALLEY, "cause")));
        Map<String, Object> wise =
                figures(denial, new Prediction(false, "none", List.of(relation(RAIN, VALLEY, "counter"))));

        assertThat(number(fooled, "counterPairsReadAsSupporting", "share")).isEqualTo(1.0);
        assertThat(number(wise, "counterPairsReadAsSupporting", "share")).isZero();
        assertThat(number(wise, "counterclaimsCalledCausal", "share")).isZero();
        assertThat(number(wise, "counterclaimsWithAnySupport", "share")).isZero();
    }

    @Test
    void aCorrelationalTextCalledCausalIsCounted() {
        GoldText correlational = new GoldText("c", TEXT, GoldText.Label.NOT_CAUSAL, "correlational", false, List.of());

        Map<String, Object> figures = figures(correlational, new Prediction(true, "direct", List.of()));

        assertThat(number(figures, "correlationalCalledCausal", "share")).isEqualTo(1.0);
    }

    @Test
    void anIntervalHoldsItsFigure() {
        List<GoldText> gold = List.of(TWO, TWO, TWO, TWO);
        Prediction right = predicted(relation(RAIN, VALLEY, "cause"), relation(RAIN, WHEAT, "cause"));
        Prediction wrong = predicted(relation(FROST, FROST, "cause"));

        Map<String, Object> figures = new Report(gold, List.of(right, wrong, right, wrong)).figures();
        List<?> interval = (List<?>) ((Map<?, ?>) figures.get("pair_iou_half")).get("f1Interval95");

        double f1 = number(figures, "pair_iou_half", "f1");
        assertThat(((Number) interval.get(0)).doubleValue()).isLessThanOrEqualTo(f1);
        assertThat(((Number) interval.get(1)).doubleValue()).isGreaterThanOrEqualTo(f1);
        assertThat(f1).isCloseTo(0.571, within(0.001));
    }

    @Test
    void everyTextNeedsItsPrediction() {
        assertThatThrownBy(() -> new Report(List.of(TWO), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Span> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }

    private static GoldRelation gold(List<Span> cause, List<Span> effect, String polarity) {
        return new GoldRelation(
                cause, effect, List.of(), polarity, true, Corpus.words(TEXT, cause), Corpus.words(TEXT, effect));
    }

    private static GoldText causal(boolean exhaustive, GoldRelation... relations) {
        return new GoldText("t", TEXT, GoldText.Label.CAUSAL, "", exhaustive, List.of(relations));
    }

    private static Prediction.Relation relation(List<Span> cause, List<Span> effect, String polarity) {
        return new Prediction.Relation(cause, effect, List.of(), polarity);
    }

    private static Prediction predicted(Prediction.Relation... relations) {
        return new Prediction(true, "direct", List.of(relations));
    }

    private static Map<String, Object> figures(GoldText gold, Prediction prediction) {
        return new Report(List.of(gold), List.of(prediction)).figures();
    }

    private static double number(Map<String, Object> figures, String score, String name) {
        return ((Number) ((Map<?, ?>) figures.get(score)).get(name)).doubleValue();
    }
}
