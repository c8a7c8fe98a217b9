package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StanceReportTest {
    private static final Marked RAIN = new Marked("Rain did not stop the march , but the police did stop the parade .");
    private static final GoldText DENIED = RAIN.denial(RAIN.counter("Rain", "the march"));
    private static final GoldText AFFIRMED = RAIN.gold(RAIN.relation("the police", "the parade"));

    @Test
    void aDenialThatIsReadAsADenialIsRight() {
        Map<String, Object> figures = figures(DENIED, Marked.notCausal(RAIN.denied("Rain", "the march")));

        assertThat(share(figures, "correctOfFoundPairs")).isEqualTo(1.0);
        assertThat(share(figures, "correctOfAllPairs")).isEqualTo(1.0);
        assertThat(number(figures, "texts", "countercausal")).isEqualTo(1.0);
        assertThat(number(figures, "textsWithARelation", "f1")).isEqualTo(1.0);
    }

    @Test
    void aDenialThatIsReadAsAnAffirmationIsWrong() {
        Map<String, Object> figures = figures(DENIED, Marked.causal(RAIN.found(1, "Rain", "the march")));

        assertThat(share(figures, "correctOfFoundPairs")).isZero();
        assertThat(number(figures, "texts", "countercausal")).isZero();
    }

    @Test
    void pairsThatWereNotFoundCountAmongAllOnly() {
        List<GoldText> gold = List.of(DENIED, AFFIRMED);
        List<Prediction> answers =
                List.of(Marked.notCausal(), Marked.causal(RAIN.found(1, "the police", "the parade")));

        Map<String, Object> figures = StanceReport.of(gold, answers).orElseThrow();

        assertThat(share(figures, "correctOfFoundPairs")).isEqualTo(1.0);
        assertThat(share(figures, "correctOfAllPairs")).isEqualTo(0.5);
    }

    @Test
    void anAffirmationThatIsReadAsADenialIsWrong() {
        Map<String, Object> figures = StanceReport.of(
                        List.of(AFFIRMED, DENIED),
                        List.of(Marked.notCausal(RAIN.denied("the police", "the parade")), Marked.notCausal()))
                .orElseThrow();

        assertThat(share(figures, "correctOfFoundPairs")).isZero();
    }

    @Test
    void aCorpusWithoutDenialsHasNoSuchFigures() {
        assertThat(StanceReport.of(List.of(AFFIRMED), List.of(Marked.notCausal())))
                .isEmpty();
    }

    private static Map<String, Object> figures(GoldText gold, Prediction prediction) {
        return StanceReport.of(List.of(gold), List.of(prediction)).orElseThrow();
    }

    private static double share(Map<String, Object> figures, String name) {
        return number(figures, name, "share");
    }

    private static double number(Map<String, Object> figures, String name, String part) {
        return ((Number) ((Map<?, ?>) figures.getOrDefault(name, Map.of())).get(part)).doubleValue();
    }
}
