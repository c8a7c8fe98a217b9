package io.whence.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.evaluation.speed.SpeedStep.Kind;
import org.junit.jupiter.api.Test;

class SpeedStepTest {

    @Test
    void aStepNamesWhatIsDoneAndTheBatch() {
        assertThat(SpeedStep.of("read:8")).isEqualTo(new SpeedStep(Kind.READ, 8));
    }

    @Test
    void theWholeExtractorChoosesItsBatches() {
        assertThat(SpeedStep.of("whole").kind()).isEqualTo(Kind.WHOLE);
    }

    @Test
    void anUnknownStepIsRefused() {
        assertThatThrownBy(() -> SpeedStep.of("parse:8")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyBatchIsRefused() {
        assertThatThrownBy(() -> SpeedStep.of("network:0")).isInstanceOf(IllegalArgumentException.class);
    }
}
