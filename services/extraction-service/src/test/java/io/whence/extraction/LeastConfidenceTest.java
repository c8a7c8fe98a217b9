package io.whence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.nlp.transformer.ExtractorModel;
import org.junit.jupiter.api.Test;

class LeastConfidenceTest {
    @Test
    void aNumberStandsForItself() {
        assertThat(LeastConfidence.of("0.6").withoutModel()).isEqualTo(0.6);
        assertThat(LeastConfidence.of("0.6").with(ExtractorModel.bundled())).isEqualTo(0.6);
    }

    @Test
    void preciseIsTheModelsOwn() {
        assertThat(LeastConfidence.of("precise").with(ExtractorModel.bundled())).isBetween(0.2, 0.8);
    }

    @Test
    void thePatternsHaveNoPreciseConfidence() {
        assertThatThrownBy(LeastConfidence.of("precise")::withoutModel).hasMessageContaining("give a number");
    }

    @Test
    void whatIsNeitherIsRefused() {
        for (String wrong : new String[] {"", "high", "37", "-0.1", "NaN"}) {
            assertThatThrownBy(() -> LeastConfidence.of(wrong))
                    .hasMessageContaining("'" + wrong + "': give a number from 0 to 1, or precise");
        }
    }
}
