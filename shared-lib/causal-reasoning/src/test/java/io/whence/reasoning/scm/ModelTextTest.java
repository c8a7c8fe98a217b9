package io.whence.reasoning.scm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    @Test
    void equationsMayStandInAnyOrderAndMixWordsWithSigns() {
        var model = ModelText.parse(
                "Alarm = Smoke && !Muted\nSmoke = Fire or Toast; given Fire, not Toast; given Muted = false");

        var world = model.world(model.actual());

        assertThat(world).containsEntry("Alarm", "true").containsEntry("Smoke", "true");
    }

    @Test
    void finiteDomainsCompareCountAndChoose() {
        var model = ModelText.parse(
                """
                variable Load in 0..4
                variable Bridge in {stands, sags, falls}
                given Load = 3
                given Rust
                Total = at least 2 of (Rust, Load >= 3, Load = 4)   # a threshold
                Bridge = if Total then falls else if Load + 1 > 3 then sags else stands
                """);

        assertThat(model.world(model.actual())).containsEntry("Bridge", "falls");
        assertThat(model.world(model.actual(), Map.of("Rust", "false"))).containsEntry("Bridge", "sags");
    }

    @Test
    void aWordThatIsNeitherVariableNorValueIsNamed() {
        assertThatThrownBy(() -> ModelText.parse("given A\nB = A and Ghost"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("'Ghost'");
    }

    @Test
    void aCycleIsShown() {
        assertThatThrownBy(() -> ModelText.parse("A = B\nB = A")).hasMessageContaining("cycle");
    }

    @Test
    void counterfactualsWeighTheContextsThatTheEvidenceLeaves() {
        var model = ModelText.parse("chance U = 0.25\nchance X = 0.5\nY = X and not U");
        var evidence = ModelText.formula("not Y and X = false", model);

        var prediction = Counterfactuals.ask(model, evidence, Map.of("X", "true"), ModelText.formula("Y", model));

        assertThat(prediction.worlds()).isEqualTo(2);
        assertThat(prediction.probability()).hasValueCloseTo(0.75, within(1e-12));
    }

    @Test
    void anUnknownRootGivesPossibilitiesAndNoProbability() {
        var model = ModelText.parse("unknown Mood in {calm, wild}\ngiven X\nY = X and Mood = calm");

        var prediction = Counterfactuals.ask(
                model, ModelText.formula("true", model), Map.of("X", "true"), ModelText.formula("Y", model));

        assertThat(prediction.probability()).isEmpty();
        assertThat(prediction.possible()).isTrue();
        assertThat(prediction.certain()).isFalse();
    }
}
