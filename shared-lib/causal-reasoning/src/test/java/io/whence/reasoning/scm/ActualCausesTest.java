package io.whence.reasoning.scm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ActualCausesTest {

    private static Causation judge(String text, String candidate, String outcome) {
        var model = ModelText.parse(text);
        return new ActualCauses(model, model.actual(), ModelText.formula(outcome, model))
                .judge(ModelText.assignment(candidate, model));
    }

    @Test
    void thePreemptingThrowIsACauseBecauseTheOtherStoneDidNotHit() {
        var text =
                """
                given Suzy, Billy
                SuzyHits = Suzy
                BillyHits = Billy and not SuzyHits
                Broken = SuzyHits or BillyHits
                """;

        var suzy = judge(text, "Suzy", "Broken");
        var billy = judge(text, "Billy", "Broken");

        assertThat(suzy).isEqualTo(new Causation.ActualCause(Map.of("Suzy", "false"), Map.of("BillyHits", "false")));
        assertThat(billy).isInstanceOf(Causation.MakesNoDifference.class);
    }

    @Test
    void inADisjunctionOnlyBothTogetherAreTheCause() {
        var text = "given Spark, Match\nFire = Spark or Match";

        assertThat(judge(text, "Spark", "Fire").isCause()).isFalse();
        assertThat(judge(text, "Spark and Match", "Fire").isCause()).isTrue();
    }

    @Test
    void inAConjunctionBothTogetherAreNotMinimal() {
        assertThat(judge("given Spark, Match\nFire = Spark and Match", "Spark and Match", "Fire"))
                .isInstanceOf(Causation.NotMinimal.class);
    }

    @Test
    void backgroundIsNoCandidate() {
        assertThatThrownBy(() -> judge("background Oxygen\ngiven Match\nFire = Match and Oxygen", "Oxygen", "Fire"))
                .hasMessageContaining("background");
    }

    @Test
    void whatDidNotHappenCausedNothing() {
        assertThat(judge("given not Match\nFire = Match", "Match", "Fire")).isInstanceOf(Causation.DidNotHappen.class);
    }
}
