package io.whence.evaluation.evidence;

import static io.whence.evaluation.evidence.Pieces.attributes;
import static io.whence.evaluation.evidence.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;

import io.whence.evaluation.Attributes;
import io.whence.evaluation.evidence.TrialQuestion.Finding;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialQuestionTest {
    private static final TrialQuestion QUESTION =
            new TrialQuestion("P1", "1", "Menthol rub (MR)", "evening cough score", Finding.DECREASED);

    @Test
    void theSurestEvidenceAboutBothAnswers() {
        Evidence faint = piece("menthol rub", Sign.POSITIVE, "evening cough scores", 0.4);
        Evidence sure = piece("the menthol rub", Sign.NEGATIVE, "the evening cough score", 0.8);
        Evidence elsewhere = piece("menthol rub", Sign.POSITIVE, "skin irritation", 0.9);

        Evidence surest = QUESTION.surest(List.of(faint, sure, elsewhere)).orElseThrow();

        assertThat(surest).isEqualTo(sure);
        assertThat(QUESTION.answer(surest)).contains(Finding.DECREASED);
    }

    @Test
    void theTreatedArmCountsAsTheIntervention() {
        assertThat(QUESTION.surest(List.of(piece("intervention group", Sign.NEGATIVE, "evening cough score", 0.5))))
                .isPresent();
        assertThat(QUESTION.surest(List.of(piece("MR", Sign.NEGATIVE, "evening cough score", 0.5))))
                .isPresent();
    }

    @Test
    void theOtherArmAndBothTogetherDoNotCount() {
        assertThat(QUESTION.surest(List.of(
                        piece("control group", Sign.NEGATIVE, "evening cough score", 0.5),
                        piece("treatment groups", Sign.NEGATIVE, "evening cough score", 0.5),
                        piece("group B", Sign.NEGATIVE, "evening cough score", 0.5))))
                .isEmpty();
    }

    @Test
    void aConceptsLabelCountsAsWellAsTheWords() {
        Evidence resolved = new Evidence(
                "e",
                "P1",
                SectionRole.RESULTS,
                "Group A coughed less.",
                new Evidence.Argument("group A", "menthol rub"),
                Evidence.Argument.of("evening cough score"),
                attributes(Sign.NEGATIVE, Stance.SUPPORTS),
                0.5);

        assertThat(QUESTION.surest(List.of(resolved))).isPresent();
    }

    @Test
    void aNullResultSaysThatThereIsNoDifference() {
        Evidence nothing =
                piece("menthol rub", "evening cough score", attributes(Sign.NEGATIVE, Stance.NULL_RESULT), 0.5);

        assertThat(QUESTION.answer(nothing)).contains(Finding.NO_DIFFERENCE);
    }

    @Test
    void anEffectOfUnknownDirectionIsNoAnswer() {
        assertThat(QUESTION.answer(piece("menthol rub", Sign.UNKNOWN, "evening cough score", 0.5)))
                .isEmpty();
    }

    @Test
    void directionsInsideTheArgumentsAreCountedIn() {
        Evidence lower = piece("menthol rub", Sign.POSITIVE, "lower evening cough score", 0.5);
        TrialQuestion ofReduction =
                new TrialQuestion("P1", "2", "menthol rub", "reduction of the cough score", Finding.INCREASED);

        assertThat(QUESTION.answer(lower)).contains(Finding.DECREASED);
        assertThat(ofReduction.answer(lower)).contains(Finding.INCREASED);
    }

    @Test
    void aimsAnswerNothing() {
        Attributes aim = new Attributes(Sign.UNKNOWN, Stance.SUPPORTS, Strength.HYPOTHESISED, false, StatementKind.AIM);

        assertThat(QUESTION.surest(List.of(piece("menthol rub", "evening cough score", aim, 0.9))))
                .isEqualTo(Optional.empty());
    }
}
