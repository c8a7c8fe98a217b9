package io.whence.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.enrichment.concept.Tagged;
import io.whence.model.Argument;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmArgumentsTest {
    private final ArmArguments arms = new ArmArguments(Relations.extracted(
            Map.of("IG", "intervention group", "OI", "oral iron"),
            Map.of(
                    "Group A",
                    "OI",
                    "intervention group",
                    "yoga",
                    "Control arm",
                    "usual care",
                    "ketamine group",
                    "ketamine")));

    @ParameterizedTest
    @CsvSource({
        "group A, oral iron",
        "patients in Group A, oral iron",
        "women randomly assigned to arm A, oral iron",
        "the intervention group, yoga",
        "intervention arm, yoga",
        "the IG, yoga",
        "IG, yoga",
        "randomization to the intervention arm, yoga",
        "participants of the control group, usual care",
        "the ketamine group (n = 30), ketamine",
        "ketamine group patients, ketamine",
    })
    void anArmIsUnderstoodAsWhatItWasGiven(String words, String treatment) {
        assertThat(understood(words)).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource({
        "zinc-treated rats, zinc",
        "the zinc - treated group, zinc",
        "patients receiving oral zinc, oral zinc",
        "women who were treated with zinc sulphate, zinc sulphate",
        "those given zinc, zinc",
        "placebo group, placebo",
    })
    void thoseWhoWereTreatedAreUnderstoodAsTheTreatment(String words, String treatment) {
        assertThat(understood(words)).isEqualTo(treatment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group C",
                "the treatment group",
                "patients in the study group",
                "both groups",
                "the two treatment groups",
                "groups A and B",
                "groups",
                "this group",
                "patients in the experimental arm"
            })
    void anArmThatIsNotDefinedStandsForNothing(String words) {
        assertThat(arms.understood(argument(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pain in the control group, pain",
        "pain among patients in group A, pain",
        "length of stay in both groups, length of stay",
        "pain in older women, pain in older women",
        "age groups, age groups",
        "group A streptococcus, group A streptococcus",
        "support group, support group",
    })
    void whatIsNotAnArmStaysAndAmongWhomIsLeftOut(String words, String kept) {
        assertThat(understood(words)).isEqualTo(kept);
    }

    @Test
    void theArgumentOfAnOrdinaryPhraseIsTheSame() {
        Argument argument = Tagged.argument("sleep/NN");

        assertThat(arms.understood(argument)).contains(argument);
    }

    private String understood(String words) {
        return arms.understood(argument(words)).map(Argument::text).orElse("");
    }

    private static Argument argument(String words) {
        String tagged =
                Arrays.stream(words.split(" ", -1)).map(word -> word + "/NN").collect(Collectors.joining(" "));
        return Tagged.argument(tagged);
    }
}
