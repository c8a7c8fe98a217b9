package io.whence.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void theErrorIsTheMeanDistanceOfWhatWasCalledAndWhatCame() {
        // 0.9 called three times and right twice, 0.1 called once and wrong: (3 * |0.9 - 2/3| + 1 * 0.1) / 4 = 0.2.
        Reliability reliability =
                Reliability.of(new double[] {0.9, 0.9, 0.9, 0.1}, new boolean[] {true, true, false, false});

        assertThat(reliability.expectedError()).isCloseTo(0.2, within(1e-9));
        assertThat(reliability.bins().get(9).size()).isEqualTo(3);
        assertThat(reliability.bins().get(1).came()).isZero();
    }

    @Test
    void certaintyFallsIntoTheLastTenth() {
        assertThat(Reliability.of(new double[] {1}, new boolean[] {true})
                        .bins()
                        .get(9)
                        .size())
                .isEqualTo(1);
    }
}
