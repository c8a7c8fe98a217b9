package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.NormalizedText;
import io.whence.model.Relation;
import io.whence.nlp.Extraction;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionTest {
    @TempDir
    Path folder;

    @Test
    void theEvidenceReachesFromTheAntecedentToTheRelation() {
        Told told = new Told("😀 Unemployment rose. This increased crime.").links("This", "crime");

        Relation resolved = only(told.extraction(folder));

        assertThat(resolved.cause().text()).endsWith("Unemployment rose");
        assertThat(resolved.sentence().text()).isEqualTo(told.text());
        verified(told.text(), resolved);
    }

    @Test
    void anAntecedentCostsConfidence() {
        Relation named = only(new Told("Unemployment increased crime.")
                .links("Unemployment", "crime")
                .extraction(folder));
        Relation pointing = only(new Told("Unemployment rose. This increased crime.")
                .links("This", "crime")
                .extraction(folder));

        assertThat(pointing.confidence()).isLessThan(named.confidence());
    }

    @Test
    void aPronounThatStaysOneMakesNoRelation() {
        Extraction found = new Told("Did prices rise? This increased crime.")
                .links("This", "crime")
                .extraction(folder);

        assertThat(found.relations()).isEmpty();
        assertThat(found.alternatives())
                .extracting(AlternativeReading::reason)
                .containsExactly(AlternativeReason.UNRESOLVED);
    }

    @Test
    void onlyWhatHoldsAPronounIsParsed() {
        Told plain = new Told("Rain fell. Floods damaged crops.").links("Floods", "crops");
        Told pointing = new Told("Rivers rose. They damaged crops.").links("They", "crops");

        assertThat(plain.extraction(folder).parsed()).isZero();
        assertThat(pointing.extraction(folder).parsed()).isEqualTo(2);
    }

    private static Relation only(Extraction found) {
        assertThat(found.relations()).hasSize(1);
        return found.relations().get(0);
    }

    /** What the query service checks of stored evidence. */
    private static void verified(String text, Relation relation) {
        assertThat(NormalizedText.slice(text, relation.sentence().span()))
                .isEqualTo(relation.sentence().text());
        assertThat(NormalizedText.slice(text, relation.cause().extent()))
                .isEqualTo(relation.cause().text());
        assertThat(NormalizedText.slice(text, relation.effect().extent()))
                .isEqualTo(relation.effect().text());
    }
}
