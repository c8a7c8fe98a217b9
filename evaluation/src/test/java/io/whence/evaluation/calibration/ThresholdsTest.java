package io.whence.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static final double[] PROBABILITIES = {0.9, 0.8, 0.6, 0.3};
    private static final boolean[] RIGHT = {true, true, false, true};

    @Test
    void aThresholdSaysWhatIsAtLeastAsLikely() {
        // From 0.6 on three are said, two of them right, of four to be found.
        Thresholds.Point point = Thresholds.at(0.6, PROBABILITIES, RIGHT, 4);

        assertThat(point.precision()).isCloseTo(0.667, within(0.001));
        assertThat(point.recall()).isEqualTo(0.5);
        assertThat(point.f(1)).isCloseTo(0.571, within(0.001));
    }

    @Test
    void wherePrecisionCountsMoreTheThresholdIsHigher() {
        double balanced =
                Thresholds.best(PROBABILITIES, RIGHT, 4, point -> point.f(1)).threshold();
        double precise =
                Thresholds.best(PROBABILITIES, RIGHT, 4, point -> point.f(0.5)).threshold();

        assertThat(balanced).isEqualTo(0.3);
        assertThat(precise).isEqualTo(0.8);
    }

    @Test
    void ofThresholdsAboutAsGoodTheHighestIsTaken() {
        // F1 from 0.3 on is 0.75, from 0.8 on 0.667.
        assertThat(Thresholds.surest(PROBABILITIES, RIGHT, 4, 0.05).threshold()).isEqualTo(0.3);
        assertThat(Thresholds.surest(PROBABILITIES, RIGHT, 4, 0.1).threshold()).isEqualTo(0.8);
    }

    @Test
    void settingsKeepWhatTheyAreNotToldToChange() {
        List<String> lines = List.of("# fitted", "id = whence", "causal.slope = 1.0", "network.sha256 = ab");

        List<String> changed = Settings.changed(lines, Map.of("causal.slope", "0.5", "relation.precise", "0.7"));

        assertThat(changed)
                .containsExactly(
                        "# fitted",
                        "id = whence",
                        "causal.slope = 0.5",
                        "network.sha256 = ab",
                        "relation.precise = 0.7");
    }
}
