package io.whence.evaluation.evidence;

import static io.whence.evaluation.evidence.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;

import io.whence.evaluation.evidence.TrialQuestion.Finding;
import io.whence.model.Sign;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final List<Paper> PAPERS = List.of(new Paper("P1", "One."), new Paper("P2", "Two."));
    private static final Map<String, List<TrialQuestion>> QUESTIONS = Map.of(
            "P1",
            List.of(
                    new TrialQuestion("P1", "1", "oat bran", "serum lipids", Finding.DECREASED),
                    new TrialQuestion("P1", "2", "oat bran", "body mass", Finding.NO_DIFFERENCE)),
            "P2",
            List.of(
                    new TrialQuestion("P2", "3", "yoga", "mood", Finding.INCREASED),
                    new TrialQuestion("P2", "4", "yoga", "sleep", Finding.INCREASED)));

    @Test
    void whatIsRightIsAShareOfWhatIsAnswered() {
        Answers answers = Answers.of(
                PAPERS,
                QUESTIONS,
                Map.of(
                        "P1",
                        List.of(
                                piece("oat bran", Sign.NEGATIVE, "serum lipids", 0.9),
                                piece("oat bran", Sign.NEGATIVE, "body mass", 0.9)),
                        "P2",
                        List.of(piece("yoga", Sign.UNKNOWN, "mood", 0.9))));

        Map<String, Object> figures = answers.figures();

        assertThat(share(figures, "withEvidence")).isEqualTo(0.75);
        assertThat(share(figures, "answered")).isEqualTo(0.5);
        assertThat(share(figures, "rightOfAnswered")).isEqualTo(0.5);
        assertThat(share(figures, "rightOfAll")).isEqualTo(0.25);
    }

    @Test
    void aPaperWithoutEvidenceAnswersNothing() {
        Map<String, Object> figures = Answers.of(PAPERS, QUESTIONS, Map.of()).figures();

        assertThat(share(figures, "answered")).isZero();
        assertThat(figures).doesNotContainKey("rightOfAnswered");
    }

    @Test
    void eachQuestionIsALineOfTheTable() {
        Table table = Answers.of(PAPERS, QUESTIONS, Map.of("P2", List.of(piece("yoga", Sign.POSITIVE, "mood", 0.9))))
                .table();

        assertThat(table.rows()).hasSize(4);
        assertThat(table.byName().get(2)).containsEntry("answer", "increased").containsEntry("cause", "yoga");
        assertThat(table.byName().get(3)).containsEntry("answer", "none");
    }

    private static double share(Map<String, Object> figures, String name) {
        return ((Number) ((Map<?, ?>) figures.getOrDefault(name, Map.of())).get("share")).doubleValue();
    }
}
