package io.whence.reasoning.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CausalAttributionTest {

    private static final String TWO_NEEDED = "given Ann, Ben\nAlarm = Ann and Ben\n";
    private static final String EITHER_SUFFICES = "given Ann, Ben\nAlarm = Ann or Ben\n";

    @Test
    void withoutNormsTheDefinitionDecides() {
        var answer = CausalAttribution.ask(TWO_NEEDED, "Ann", "Alarm");

        assertThat(answer.answer()).isTrue();
        assertThat(answer.rule()).isEqualTo("HALPERN_PEARL");
    }

    @Test
    void anOverdeterminingEventIsPartOfAJointCause() {
        var answer = CausalAttribution.ask(EITHER_SUFFICES, "Ann", "Alarm");

        assertThat(answer.answer()).isTrue();
        assertThat(answer.causation().isCause()).isFalse();
        assertThat(answer.explanation()).contains("part of a joint cause: Ann = true and Ben = true");
    }

    @Test
    void ofTwoNeededEventsTheAbnormalOneIsTheCause() {
        var abnormal = CausalAttribution.ask(TWO_NEEDED + "abnormal Ann", "Ann", "Alarm");
        var normal = CausalAttribution.ask(TWO_NEEDED + "abnormal Ann", "Ben", "Alarm");

        assertThat(abnormal.answer()).isTrue();
        assertThat(abnormal.rule()).isEqualTo("NORM_VIOLATED");
        assertThat(normal.answer()).isFalse();
        assertThat(normal.rule()).isEqualTo("BACKGROUND_CONDITION");
    }

    @Test
    void ofTwoSufficientEventsTheAbnormalOneCountsLess() {
        var model = EITHER_SUFFICES + "abnormal Ann";

        assertThat(CausalAttribution.ask(model, "Ann", "Alarm").answer()).isFalse();
        assertThat(CausalAttribution.ask(model, "Ben", "Alarm").answer()).isTrue();
    }

    @Test
    void anEarlierIntendedRivalPreempts() {
        var answer = CausalAttribution.ask(EITHER_SUFFICES + "intended Ann, Ben; order Ben < Ann", "Ann", "Alarm");

        assertThat(answer.rule()).isEqualTo("PREEMPTED");
        assertThat(answer.answer()).isFalse();
    }

    @Test
    void aMissingValueIsInsufficientInformation() {
        assertThatThrownBy(() -> CausalAttribution.ask("unknown Ann\nAlarm = Ann", "Ann", "Alarm"))
                .hasMessage("insufficient information: the actual value of Ann is missing");
    }

    @Test
    void theExplanationNamesWhatDefeatsSufficiency() {
        var answer = CausalAttribution.ask(TWO_NEEDED, "Ann", "Alarm");

        assertThat(answer.explanation()).contains("sufficient: no, it fails with Ben = false");
    }
}
