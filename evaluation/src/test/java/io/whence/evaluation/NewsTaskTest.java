package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of the shared task, worked by hand. */
class NewsTaskTest {
    private static final Marked STRIKE =
            new Marked("The strike over unpaid wages caused long delays at the port , so ships turned back .");
    private static final GoldText ONE = STRIKE.gold(STRIKE.relation("The strike", "long delays", "caused"));
    private static final GoldText TWO = STRIKE.gold(
            STRIKE.relation("The strike", "long delays", "caused"),
            STRIKE.relation("long delays at the port", "ships turned back", "so"));

    @Test
    void aPerfectAnswerIsPerfect() {
        Prediction answer = Marked.causal(STRIKE.found(1, "The strike", "long delays", "caused"));

        assertThat(number(figures(ONE, answer), "macroF1")).isEqualTo(1.0);
    }

    @Test
    void theFigureIsTheMeanOverRolesAndWrongWordsAreWrong() {
        // Cause right (F1 1), effect one word longer (F1 0), signal not found (F1 0): mean 1/3. Of all spans one is
        // right,
        // two are predicted, three are marked: P 1/2, R 1/3, F1 0.4.
        Prediction answer = Marked.causal(STRIKE.found(1, "The strike", "long delays at"));

        Map<String, Object> figures = figures(ONE, answer);

        assertThat(number(figures, "cause")).isEqualTo(1.0);
        assertThat(number(figures, "effect")).isZero();
        assertThat(number(figures, "macroF1")).isCloseTo(0.333, within(0.001));
        assertThat(number(part(figures, "overall"), "f1")).isEqualTo(0.4);
    }

    @Test
    void aWrongBoundaryIsOneErrorByTheScriptOf2023() {
        // Cause and signal right, the effect one word longer: strictly P = R = 2/3. Counted once, the error is half of
        // one
        // too many and half of one missed: P = R = 2 / 2.5 = 0.8.
        Prediction answer = Marked.causal(STRIKE.found(1, "The strike", "long delays at", "caused"));

        Map<String, Object> figures = figures(ONE, answer);

        assertThat(number(part(figures, "overall"), "f1")).isCloseTo(0.667, within(0.001));
        assertThat(number(part(figures, "overallBoundaryErrorsOnce"), "macroF1"))
                .isEqualTo(0.8);
        assertThat(number(part(figures, "boundaryErrorsOnce"), "signal")).isEqualTo(1.0);
    }

    @Test
    void theOrderOfRelationsIsTheOneThatSuitsTheAnswerBest() {
        Prediction answer = Marked.causal(
                STRIKE.found(0.9, "long delays at the port", "ships turned back", "so"),
                STRIKE.found(0.8, "The strike", "long delays", "caused"));

        assertThat(number(figures(TWO, answer), "macroF1")).isEqualTo(1.0);
    }

    @Test
    void onlyAsManyAnswersAsRelationsAreKeptAndTheSurestAreKept() {
        Prediction answer = Marked.causal(
                STRIKE.found(0.2, "The strike", "ships turned back"),
                STRIKE.found(0.9, "The strike", "long delays", "caused"));

        Map<String, Object> figures = figures(ONE, answer);

        assertThat(number(figures, "macroF1")).isEqualTo(1.0);
        assertThat(number(part(figures, "everyText"), "cause")).isCloseTo(0.667, within(0.001));
    }

    @Test
    void aMissingAnswerCountsAsNotFound() {
        Prediction answer = Marked.causal(STRIKE.found(1, "The strike", "long delays", "caused"));

        Map<String, Object> figures = figures(TWO, answer);

        assertThat(number(figures, "cause")).isCloseTo(0.667, within(0.001));
    }

    @Test
    void textsWithoutRelationsAreNotScored() {
        Marked other = new Marked("Police said the march went on .");
        Prediction invented = Marked.causal(other.found(1, "Police", "the march"));
        Prediction right = Marked.causal(STRIKE.found(1, "The strike", "long delays", "caused"));

        Map<String, Object> figures = NewsTask.of(List.of(ONE, other.gold()), List.of(right, invented))
                .orElseThrow();

        assertThat(number(figures, "macroF1")).isEqualTo(1.0);
        assertThat(number(part(figures, "everyText"), "cause")).isCloseTo(0.667, within(0.001));
    }

    @Test
    void aFullStopIsAWordOfItsOwnAndPartsOfWordsAreWords() {
        Prediction withStop = Marked.causal(STRIKE.found(1, "long delays at the port", "ships turned back .", "so"));
        Prediction partOfAWord = Marked.causal(STRIKE.found(1, "long delays at the port", "hips turned bac", "so"));
        GoldText gold = STRIKE.gold(STRIKE.relation("long delays at the port", "ships turned back", "so"));

        assertThat(number(figures(gold, withStop), "effect")).isZero();
        assertThat(number(figures(gold, partOfAWord), "effect")).isEqualTo(1.0);
    }

    @Test
    void eachPieceOfASignalIsASpan() {
        Marked text = new Marked("If prices rise then people will march .");
        GoldText gold = text.gold(text.relation("prices rise", "people will march", "If", "then"));
        Prediction answer = Marked.causal(text.found(1, "prices rise", "people will march", "If"));

        assertThat(number(figures(gold, answer), "signal")).isCloseTo(0.667, within(0.001));
    }

    @Test
    void wordsAreCountedInCodePoints() {
        assertThat(WordSpan.words(" 𝔛 ab ")).extracting(span -> span.start()).containsExactly(1, 3);
    }

    private static Map<String, Object> figures(GoldText gold, Prediction prediction) {
        return NewsTask.of(List.of(gold), List.of(prediction)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> figures, String name) {
        return (Map<String, Object>) figures.getOrDefault(name, Map.of());
    }

    private static double number(Map<String, Object> figures, String name) {
        return ((Number) figures.getOrDefault(name, Double.NaN)).doubleValue();
    }
}
