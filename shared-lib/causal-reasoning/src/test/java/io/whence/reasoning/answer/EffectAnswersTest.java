package io.whence.reasoning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.CyclicGraphException;
import io.whence.reasoning.request.ReasoningText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectAnswersTest {

    private static final String GARDEN =
            """
            Given a causal graph with 3 nodes A, B, C, and 3 edges A->B, A->C, B->C.
            A represents soil and climate, B represents watering, and C represents harvest.
            For those with watering being frequent and soil and climate being poor, the probability of harvest being rich is 0.4.
            For those with watering being rare and soil and climate being poor, the probability of harvest being rich is 0.1.
            For those with watering being frequent and soil and climate being fine, the probability of harvest being rich is 0.9.
            For those with watering being rare and soil and climate being fine, the probability of harvest being rich is 0.7.
            The probability of soil and climate being poor is 0.25.
            """;

    private static final String SMOKING =
            "smoking -> tar -> cancer; smoking <-> cancer. P(tar=1|smoking=0)=0.05; P(tar=1|smoking=1)=0.95; P(smoking=1)=0.5; "
                    + "P(cancer=1|smoking=0,tar=0)=0.1; P(cancer=1|smoking=0,tar=1)=0.05; "
                    + "P(cancer=1|smoking=1,tar=0)=0.9; P(cancer=1|smoking=1,tar=1)=0.85";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If watering is changed to be frequent, will harvest be more likely to be rich?",
                "Consider the average treatment effect (ATE) of watering on harvest. "
                        + "If the watering had been frequent, would the harvest have been more likely to be rich?",
                "Would harvest be more likely to be rich if watering were set to frequent?",
            })
    void oneEffectMayBeAskedForInManyWays(String question) {
        var answer = ask(GARDEN, question);

        assertThat(answer.answer()).isEqualTo("yes");
        assertThat(answer.value().number()).hasValueCloseTo(0.25 * 0.3 + 0.75 * 0.2, within(1e-12));
        assertThat(answer.identifiable()).contains(true);
    }

    @Test
    void aControlledEffectHoldsWhatTheQuestionConditionsOn() {
        var answer = ask(
                GARDEN,
                "Conditioned on soil and climate being poor, if the watering had been frequent, would the harvest have been "
                        + "more likely to be rich?");

        assertThat(answer.question()).startsWith("CDE");
        assertThat(answer.value().number()).hasValueCloseTo(0.3, within(1e-12));
    }

    @Test
    void whatIsMissingIsNamed() {
        var answer = ask(
                GARDEN,
                "For those with watering being rare, if their watering had been frequent, would the harvest have been more "
                        + "likely to be rich?");

        assertThat(answer.answer()).startsWith("insufficient information: P(").contains("missing");
        assertThat(answer.value().number()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedWhereTheWordsAreTreatmentAndCure() {
        var answer = ask(
                "age -> drug; age -> cure; drug -> cure. For those with drug being given and age being young, the probability of "
                        + "cure being complete is 0.8. For those with drug being withheld and age being young, the probability of "
                        + "cure being complete is 0.5.",
                "If drug is changed to be given, will cure be more likely to be complete?");

        assertThat(answer.answer()).startsWith("insufficient information: P(age=0), P(cure=1|age=1,drug=1)");
    }

    @Test
    void theFrontDoorFormulaIsUsedWhereLatentsConfound() {
        var answer = ask(SMOKING, "What is the average treatment effect of smoking on cancer?");

        assertThat(answer.value().number()).hasValueCloseTo(0.4525 - 0.4975, within(1e-12));
        assertThat(answer.derivation()).anyMatch(step -> step.contains("front-door set {tar}"));
    }

    @Test
    void withoutTheMediatorTheAnswerIsThatThereIsNone() {
        var answer = ask(
                "smoking -> cancer; smoking <-> cancer. P(cancer=1|smoking=1)=0.8525; P(cancer=1|smoking=0)=0.0975",
                "What is the causal effect of smoking on cancer?");

        assertThat(answer.identifiable()).contains(false);
        assertThat(answer.answer()).startsWith("not identifiable").contains("hedge");
    }

    @Test
    void boundsOnNecessityAreFound() {
        var answer = ask(
                "spark -> fire. P(fire=1|spark=0)=0.2; P(fire=1|spark=1)=0.9; P(spark=1)=0.5",
                "Given that spark was 1 and fire was 1, what is the lower bound of the probability that fire would have been 0 "
                        + "if spark had been 0?");

        assertThat(answer.value().number()).hasValueCloseTo((0.55 - 0.2) / 0.45, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Does rain cause mud?|yes",
                "Is mud a cause of rain?|no",
                "Is rain an ancestor of mud?|yes",
                "Is rain a parent of mud?|no",
                "Is mud a descendant of rain?|yes",
                "Are rain and mud d-separated given {flood}?|no",
                "Are rain and mud d-separated given {flood, season}?|yes",
                "Is the causal effect of rain on mud identifiable?|yes",
                "Which variables mediate the effect of rain on mud?|{flood}",
                "Find a minimal backdoor adjustment set for the effect of rain on mud.|{season}",
                "Which is a correct backdoor adjustment set for (rain, mud)? Option 1: flood Option 2: season|option 2",
                "Which is a frontdoor adjustment set for (rain, mud)? Option 1: flood Option 2: season|option 1",
            })
    void questionsAboutTheGraphAreAnsweredFromIt(String question, String expected) {
        var answer = ask(
                "Season has a direct effect on rain and mud. Rain has a direct effect on flood. "
                        + "Flood has a direct effect on mud.",
                question);

        assertThat(answer.answer()).isEqualTo(expected);
    }

    @Test
    void mechanismsAnswerWhatWouldHaveBeen() {
        var text =
                "The captain's order has a direct effect on first rifleman and second rifleman. First rifleman has a direct effect "
                        + "on prisoner. Second rifleman has a direct effect on prisoner. We know that the captain giving the order "
                        + "causes first rifleman shooting and second rifleman shooting. First rifleman shooting or second rifleman "
                        + "shooting causes the prisoner's death. We observed that the captain gave the order.";

        var answer = ask(
                text, "Would the prisoner be alive if first rifleman not shooting instead of first rifleman shooting?");

        assertThat(answer.answer()).isEqualTo("no");
    }

    @Test
    void whatWasNotObservedMayDecide() {
        var text =
                "Key has a direct effect on door. Guard has a direct effect on door. We know that key and guard causes door.";

        assertThat(ask(text, "Would door if key instead of not key?").answer()).startsWith("insufficient information");
        assertThat(ask(text, "Would door if not key instead of key?").answer()).isEqualTo("no");
    }

    @Test
    void oneCauseExplainsAnotherAwayWithinAGroup() {
        var text = "Diet has a direct effect on weight. Exercise has a direct effect on weight. "
                + "The overall probability of healthy diet is 40%. "
                + "For those with healthy diet and normal weight, the probability of exercise is 30%. "
                + "For those with unhealthy diet and normal weight, the probability of exercise is 80%.";

        var answer = ask(
                text,
                "If we look at those with normal weight, does the chance of exercise decrease when healthy diet?");

        assertThat(answer.answer()).isEqualTo("yes");
    }

    @Test
    void whatIsNotReadIsRefusedWithTheFragment() {
        assertThatThrownBy(() -> ask("Purple ideas sleep furiously. Rain causes mud.", "Does rain cause mud?"))
                .isInstanceOfSatisfying(UnreadableTextException.class, refusal -> assertThat(refusal.fragment())
                        .isEqualTo("Purple ideas sleep furiously"));
    }

    @Test
    void anUnreadableQuestionIsRefused() {
        assertThatThrownBy(() -> ask("Rain causes mud.", "Sing me a song!"))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("Sing me a song");
    }

    @Test
    void aCycleIsRefusedWithItsVariables() {
        assertThatThrownBy(() -> ask("rain -> mud; mud -> rain", "Are rain and mud d-separated?"))
                .isInstanceOf(CyclicGraphException.class)
                .hasMessageContaining("rain")
                .hasMessageContaining("drop one of these edges");
    }

    private static ReasoningAnswer ask(String text, String question) {
        return Reasoner.answer(ReasoningText.of(text, question));
    }

    @Test
    void whatOneFormLacksTheOtherGives() {
        var text = "drug has a direct effect on cure. "
                + "For those with drug being low, the probability of cure being high is 0.25.";
        var query = "What is the ATE of drug on cure?";

        var words = Reasoner.answer(ReasoningText.of(text, query));
        var both = Reasoner.answer(new ReasoningText(text, Optional.empty(), "P(cure=1|drug=1)=0.75", query));

        assertThat(words.answer()).startsWith("insufficient information");
        assertThat(both.value().number()).hasValue(0.5);
    }

    @Test
    void aGivenGraphsNamesStayAsTheyAreWritten() {
        var answer = Reasoner.answer(ReasoningText.of(
                GraphFormat.readAny("Wet Grass -> Slip; Rain -> Wet Grass; Rain -> Slip"),
                "What is the ATE of Wet Grass on Slip?"));

        assertThat(answer.question()).isEqualTo("ATE of Wet Grass on Slip");
        assertThat(answer.estimand()).contains("\\text{Rain}");
    }
}
