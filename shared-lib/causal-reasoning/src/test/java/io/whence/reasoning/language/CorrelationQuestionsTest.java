package io.whence.reasoning.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.equivalence.HoldsIn;
import io.whence.reasoning.equivalence.NoSuchClassException;
import io.whence.reasoning.equivalence.Relation;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.GraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationQuestionsTest {

    private static final String COLLIDER =
            "Consider the variables rain, sprinkler and wet grass. Rain is correlated with wet grass, and wet grass is correlated with sprinkler. "
                    + "Rain does not correlate with sprinkler.";

    @Test
    void anEntailedHypothesisHasAWitnessAndNoCounterexample() {
        var answer = CorrelationQuestions.ask(COLLIDER, "rain directly causes wet grass");

        assertThat(answer.entailed()).isTrue();
        assertThat(answer.mecSize()).isEqualTo(1);
        assertThat(answer.witness()).contains(GraphText.dag("rain -> wet grass; sprinkler -> wet grass"));
        assertThat(answer.counterexample()).isEmpty();
    }

    @Test
    void aReversibleEdgeHoldsInSome() {
        var answer = CorrelationQuestions.ask("X correlates with Y.", "X directly causes Y.");

        assertThat(answer.holdsIn()).isEqualTo(HoldsIn.SOME);
        assertThat(answer.counterexample()).contains(GraphText.dag("Y -> X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A and C are independent given B.",
                "Given B, A is independent of C.",
                "A is independent of C conditional on B.",
                "A and C are not correlated once B is known.",
                "There is no association between A and C when controlling for B.",
                "Conditioned on B, C and A are uncorrelated.",
                "A indep C | B.",
                "A ⊥ C | {B}",
            })
    void oneIndependenceHasManyWordings(String sentence) {
        var answer = CorrelationQuestions.ask(
                "There is a system of three variables: A, B, and C. " + sentence, "A and C have a common effect");

        assertThat(answer.cpdag()).isEqualTo(GraphText.cpdag("A -- B; B -- C"));
        assertThat(answer.holdsIn()).isEqualTo(HoldsIn.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A directly affects B.; DIRECT_CAUSE",
                "B is directly influenced by A; DIRECT_CAUSE",
                "A is a direct cause of B; DIRECT_CAUSE",
                "There is a direct effect of A on B; DIRECT_CAUSE",
                "A causes something else which causes B; INDIRECT_CAUSE",
                "A is a cause of B, but not a direct one; INDIRECT_CAUSE",
                "A affects B via at least one other variable; INDIRECT_CAUSE",
                "A influences B through some mediator(s); INDIRECT_CAUSE",
                "A influences B through some mediator(s) but not directly; ONLY_INDIRECT_CAUSE",
                "There exists at least one collider (i.e., common effect) of A and B; COMMON_EFFECT",
                "A and B together cause some other variable(s); COMMON_EFFECT",
                "A and B share a common effect; COMMON_EFFECT",
                "Some third variable is affected by both A and B; COMMON_EFFECT",
                "Some variable(s) cause(s) both A and B; COMMON_CAUSE",
                "There is a confounder of A and B; COMMON_CAUSE",
                "There exists at least one collider (i.e., a common child) of A and B; COMMON_CHILD",
                "There exists at least one confounder (i.e., a common parent) of A and B; COMMON_PARENT",
                "A is an ancestor of B; CAUSE",
            })
    void oneRelationHasManyWordings(String hypothesis, Relation relation) {
        var answer = CorrelationQuestions.ask("A correlates with B and C, and B correlates with C.", hypothesis);

        assertThat(answer.relation()).isEqualTo(relation);
        assertThat(answer.between()).containsExactly("A", "B");
    }

    @Test
    void aDeniedHypothesisIsEntailedWhereTheRelationHoldsNowhere() {
        var answer = CorrelationQuestions.ask("A is independent of B.", "It is not the case that A directly causes B.");

        assertThat(answer.entailed()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() {
        assertThatThrownBy(
                        () -> CorrelationQuestions.ask("A correlates with B. A frobs B again.", "A directly causes B"))
                .isInstanceOfSatisfying(UnreadableTextException.class, e -> {
                    assertThat(e.fragment()).isEqualTo("A frobs B again");
                    assertThat(e.start()).isEqualTo(21);
                    assertThat(e.end()).isEqualTo(36);
                });
    }

    @Test
    void namesNeedNoDeclarationAndACapitalAtTheStartMakesNoNewOne() {
        var answer = CorrelationQuestions.ask(
                "Ice sales correlate with heat. Heat correlates with crime. Ice sales are independent of crime given heat.",
                "Ice sales directly cause crime.");

        assertThat(answer.cpdag().nodes()).hasSize(3);
        assertThat(answer.holdsIn()).isEqualTo(HoldsIn.NONE);
    }

    @Test
    void declaredNamesMayContainWordsOfTheLanguage() {
        var answer = CorrelationQuestions.ask(
                "Consider the variables rain, direct sun and slippery path. Rain correlates with slippery path. "
                        + "Direct sun correlates with slippery path. Rain is independent of direct sun.",
                "Rain directly causes slippery path.");

        assertThat(answer.witness()).contains(GraphText.dag("rain -> slippery path; direct sun -> slippery path"));
        assertThat(answer.entailed()).isTrue();
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() ->
                        CorrelationQuestions.ask("A correlates with B. A is independent of B.", "A directly causes B"))
                .isInstanceOf(NoSuchClassException.class);
    }
}
