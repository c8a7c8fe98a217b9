package io.whence.ingestion.arms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialArmsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Group A (n = 30) received oral zinc twice daily for two weeks. | Group A | oral zinc",
                "Patients in group 1 were given a single dose of 5 mg folinate before breakfast. | group 1 | folinate",
                "The intervention group received tai chi lessons, whereas nobody else did. | intervention group | tai chi lessons",
                "Children who were randomised to the control arm (n=12) received usual care. | control arm | usual care",
                "In the experimental group, patients were treated with laser acupuncture. | experimental group"
                        + " | laser acupuncture",
                "In Group II, nasal saline was administered twice daily. | Group II | nasal saline",
                "It had an active arm that received propolis. | active arm | propolis",
                "Ginger tea was given to the study group. | study group | Ginger tea",
                "Group I: Comprised of 20 women who were given herbal mouthwash. Group II: Comprised of 20 women who were"
                        + " given salt water. | Group I | herbal mouthwash",
            })
    void whatAnArmReceivedIsReadOfIt(String text, String arm, String treatment) {
        assertThat(TrialArms.in(List.of(text))).containsEntry(arm, treatment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dogs were randomised to receive either 10 mg/kg sulfamol (group A) or chalk (group B).",
                "Dogs received sulfamol twice a day (n = 12; group A) or chalk (n = 11; group B).",
                "The dogs were divided into a sulfamol group (group A) and a chalk group (group B).",
                "Dogs were randomly assigned to group A (sulfamol) and group B (chalk).",
                "There were two arms. Group A: sulfamol; Group B: chalk.",
            })
    void namesInParenthesesAndListsAreRead(String text) {
        assertThat(TrialArms.in(List.of(text))).containsValue("sulfamol").containsValue("chalk");
    }

    @Test
    void twoNamesOfAnArmShareWhatItWasGiven() {
        Map<String, String> arms = TrialArms.in(List.of(
                "Women were assigned to the intervention group (group A) or the control group (group B).",
                "Group A received yoga lessons.",
                "The control group received printed leaflets."));

        assertThat(arms)
                .containsEntry("intervention group", "yoga lessons")
                .containsEntry("group B", "printed leaflets");
    }

    @Test
    void anArmCalledAfterItsTreatmentIsThatTreatment() {
        Map<String, String> arms = TrialArms.in(List.of(
                "Rats were treated with curcumin (20 mg/kg) or corn oil.", "Weight fell in the curcumin group."));

        assertThat(arms).containsEntry("curcumin group", "curcumin");
    }

    @Test
    void groupsThatAreNoArmsAreNotRead() {
        assertThat(TrialArms.in(List.of(
                        "Older age was common in the high-risk group and the obese group.",
                        "The focus group met twice. Patients with gout were in the gout group.",
                        "Group A (n = 20) included men. Group B: 2400 \u00b1 300.")))
                .isEmpty();
    }

    @Test
    void anArmWhoseDefinitionsDisagreeStaysUndefined() {
        assertThat(TrialArms.in(List.of("Group A received copper.", "Group A was given rose water.")))
                .isEmpty();
    }

    @Test
    void twoArmsThatWouldBeGivenTheSameStayUndefined() {
        assertThat(TrialArms.in(List.of("Group 1 received 5 mg zinc daily. Group 2 received 50 mg zinc daily.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In a previous study, group A received copper.",
                "Group A received copper [12].",
                "Group A received copper in the first period.",
                "Group A received no treatment.",
                "Group A received more fluid than anyone else.",
                "Twelve patients in group A received a blood transfusion.",
                "Group A received copper, zinc, and selenium.",
                "The intervention group received usual care.",
            })
    void otherTrialsPeriodsOutcomesAndPartsOfListsDefineNothing(String sentence) {
        assertThat(TrialArms.in(List.of(sentence))).isEmpty();
    }

    @Test
    void onlyArmsThatOccurBelongToAPassage() {
        Map<String, String> arms = Map.of("Group A", "yoga", "control group", "leaflets", "Group AB", "zinc");

        assertThat(TrialArms.usedIn("Pain fell in arm A.", List.of(), arms)).isEqualTo(Map.of("Group A", "yoga"));
        assertThat(TrialArms.usedIn("Pain fell in the CG.", List.of("control group"), arms))
                .isEqualTo(Map.of("control group", "leaflets"));
    }
}
