package io.whence.reasoning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.request.QuestionList;
import io.whence.reasoning.request.ReasoningText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every clause counts, or the request is refused. */
class NeverSilentlyWrongTest {

    private static final String KNOWN =
            "P(Z=1)=0.5; P(X=1|Z=1)=.6; P(X=1|Z=0)=.3; P(Y=1|X=1,Z=1)=.7; P(Y=1|X=0,Z=1)=.2;"
                    + " P(Y=1|X=1,Z=0)=.5; P(Y=1|X=0,Z=0)=.1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dose causes relief. Dose <-> relief",
                "Dose causes relief. Dose and relief share a hidden common cause.",
                "Frailty is a hidden common cause of dose and relief. Dose causes relief.",
                "Dose and relief have an unobserved common cause. Dose causes relief.",
                "Frailty (unobserved) causes dose and relief. Dose causes relief.",
                "dose -> relief. There is an unmeasured confounder of dose and relief.",
                "Dose causes relief. Frailty causes dose and relief. Frailty is unobserved.",
                "Dose causes relief. Dose and relief are confounded by a latent variable.",
            })
    void aStatedHiddenCommonCauseIsNeverDropped(String text) {
        assertThat(Reasoner.answer(ReasoningText.of(text, "Is the effect of dose on relief identifiable?"))
                        .answer())
                .isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain causes mud, which causes falls.|Does rain cause falls?|yes",
                "Rain and frost both cause falls.|Does frost cause falls?|yes",
                "Rain causes mud. Mud also causes falls.|Does rain cause falls?|yes",
                "Mud, falls and dirt are all caused by rain.|Does rain cause dirt?|yes",
                "Rain causes mud. Mud causes falls.|Does rain not cause falls?|no",
                "Rain causes mud. Mud causes falls.|Is it false that rain causes falls?|no",
                "Rain causes mud. Mud causes falls.|Is rain not independent of falls given mud?|no",
                "Rain causes mud. Mud causes falls.|Doesn't falls cause rain?|yes",
                "rain -> mud. We know that mud causes falls.|Does rain cause falls?|yes",
                "Risk group causes drug treatment. Drug treatment causes cure.|Does risk group cause cure?|yes",
            })
    void clausesAndDenialsAreRead(String text, String question, String expected) {
        assertThat(Reasoner.answer(ReasoningText.of(text, question)).answer()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain causes mud. It causes falls.",
                "Rain may cause mud. Mud causes falls.",
                "Rain causes mud via puddles. Mud causes falls.",
                "Rain causes mud. Mud causes falls. Mud purple falls.",
                "Rain causes mud. Mud cuases falls.",
                "Rain causes mud and frost cuases falls.",
                "Rain causes puddles. pudles cause falls.",
                "Rain causes mud mud. Mud causes falls.",
                "digraph { Rain -> Falls",
                "Rain -> Falls [wet]",
            })
    void whatIsNotUnderstoodIsRefused(String text) {
        assertThatThrownBy(() -> Reasoner.answer(ReasoningText.of(text, "Does rain cause falls?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGrammarsOwnWordingsAreReadAsTheirKind() {
        for (var entry : QuestionList.questions()) {
            for (var wording : entry.wordings()) {
                var text =
                        switch (entry.kind()) {
                            case "counterfactual" -> "We know that X and Z causes Y.";
                            case "compare_methods" ->
                                "Method 1: We look at how X correlates with Y case by case according to Z. Method 2: We look directly at how X correlates with Y.";
                            default -> "";
                        };
                var asked = new ReasoningText(
                        text, Optional.of(GraphFormat.readAny("X -> Y; Z -> X; Z -> Y; W")), KNOWN, wording);
                assertThat(Reasoner.answer(asked).asked().name()).as(wording).isEqualToIgnoringCase(entry.kind());
            }
        }
    }

    /** A word that is added, doubled or misspelt, or one dropped between the names, must not go unnoticed. */
    @Test
    void aMutatedTextIsRefusedOrSaysTheSame() {
        var random = new Random(17);
        var text = List.of(
                "Smoking", "causes", "tar", ".", "Tar", "causes", "lung", "cancer", ".", "Stress", "affects", "smoking",
                "and", "lung", "cancer", ".");
        var question = "Does smoking cause lung cancer?";
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            var words = new ArrayList<>(text);
            int at = random.nextInt(words.size());
            if (random.nextBoolean()) {
                words.add(at, "gribble");
            } else {
                words.add(at, words.get(at).equals(".") ? "%" : words.get(at));
            }
            try {
                var answer = Reasoner.answer(ReasoningText.of(String.join(" ", words), question));
                assertThat(answer.understood().graph()).doesNotContain("%");
                assertThat(answer.answer()).as(String.join(" ", words)).isEqualTo("yes");
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void namesAndOrderDoNotMatter() {
        var first = Reasoner.answer(ReasoningText.of(
                "A causes B. B causes C. U causes A and C.",
                "What should we adjust for to estimate the effect of A on C?"));
        var second = Reasoner.answer(ReasoningText.of(
                "Income causes dose and relief. Appetite causes relief. Dose causes appetite.",
                "Which variables must be controlled for when estimating the total effect of dose on relief?"));

        assertThat(first.answer()).isEqualTo("{U}");
        assertThat(second.answer()).isEqualTo("{income}");
    }

    @Test
    void everyAnswerEchoesWhatWasUnderstood() {
        var answer = Reasoner.answer(new ReasoningText(
                "",
                Optional.of(GraphFormat.readAny("X -> Y")),
                "P(Y=1|X=high)=70%; P(Y=1|X=low)=1/5",
                "What is the ATE of X on Y?"));

        assertThat(answer.answer()).isEqualTo("0.5");
        assertThat(answer.understood().graph()).isEqualTo("X -> Y");
        assertThat(answer.understood().probabilities()).contains("P(Y=1|X=1) = 0.7", "X: low < high");
        assertThat(answer.understood().assumptions()).anyMatch(line -> line.contains("no hidden common causes"));
    }
}
