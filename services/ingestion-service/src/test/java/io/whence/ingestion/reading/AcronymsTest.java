package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void aShortFormInParenthesesStandsForTheWordsBefore() {
        assertThat(Acronyms.in("We studied chronic kidney disease (CKD) in adults."))
                .isEqualTo(Map.of("CKD", "chronic kidney disease"));
    }

    @Test
    void lettersMayComeFromWithinWords() {
        assertThat(Acronyms.in("Levels of polybrominated diphenyl ether (PBDE) rose."))
                .containsEntry("PBDE", "polybrominated diphenyl ether");
        assertThat(Acronyms.in("the heat shock transcription factor (HSF)"))
                .containsEntry("HSF", "heat shock transcription factor");
    }

    @Test
    void theLongFormMayStandInTheParentheses() {
        assertThat(Acronyms.in("The BMI (body mass index) was high.")).containsEntry("BMI", "body mass index");
    }

    @Test
    void whatFollowsACommaIsNoPartOfTheShortForm() {
        assertThat(Acronyms.in("an odds ratio (OR, 2.1)")).containsEntry("OR", "odds ratio");
    }

    @Test
    void numbersAndCitationsAreNoAcronyms() {
        assertThat(Acronyms.in("It rose (n = 12) and fell (see Table 3) after (2004) all (p < 0.05)."))
                .isEmpty();
    }

    @Test
    void wordsThatDoNotHoldTheLettersAreNoLongForm() {
        assertThat(Acronyms.in("They were given water (XQZ) daily.")).isEmpty();
    }

    @Test
    void theFirstDefinitionHolds() {
        assertThat(Acronyms.in("deep sleep (DS) differs. Then data science (DS) came."))
                .containsEntry("DS", "deep sleep");
    }

    @Test
    void onlyAcronymsThatOccurBelongToAPassage() {
        Map<String, String> all = Map.of("DS", "deep sleep", "CKD", "chronic kidney disease");

        assertThat(Acronyms.usedIn("DS-related CKDs", all)).isEqualTo(Map.of("DS", "deep sleep"));
    }

    @Test
    void anAcronymIsUsedWhereItStandsAsAWordOfItsOwn() {
        Map<String, String> known = Map.of("BMI", "body mass index", "IL-6", "interleukin 6", "OR", "odds ratio");

        assertThat(Acronyms.usedIn("IL-6 rose with BMI, not with BMIs or ORs.", known))
                .containsOnlyKeys("IL-6", "BMI");
        assertThat(Acronyms.usedIn("OR", known)).containsOnlyKeys("OR");
    }

    @Test
    void moreAcronymsThanAnyPaperHasAreRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 26 * 26 * 26; i++) {
            char first = (char) ('A' + i / (26 * 26));
            char second = (char) ('A' + i / 26 % 26);
            char third = (char) ('A' + i % 26);
            text.append("%1$sa %2$sa %3$sa (%1$s%2$s%3$s) rises.\n".formatted(first, second, third));
        }

        assertThatThrownBy(() -> Acronyms.in(text.toString()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("acronyms");
    }
}
