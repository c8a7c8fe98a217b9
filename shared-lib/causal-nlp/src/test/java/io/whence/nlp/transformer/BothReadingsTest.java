package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Relation;
import io.whence.model.Stance;
import io.whence.nlp.Agreement;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BothReadingsTest {
    @TempDir
    Path folder;

    @Test
    void whatBothReadIsHeldTheLikelier() {
        SentenceFindings both =
                read(new Told("Heavy rain causes floods.").causal(2).links("Heavy rain", "floods"));
        SentenceFindings other =
                read(new Told("Heavy rain causes floods.").causal(2).links("rain", "Heavy"));

        assertThat(basis(both)).isEqualTo(Agreement.SAME);
        assertThat(basis(other)).isEqualTo(Agreement.OTHER);
        assertThat(relation(both).confidence()).isGreaterThan(relation(other).confidence());
        assertThat(both.alternatives()).isEmpty();
    }

    @Test
    void wherePatternsReadItTheOtherWayRoundTheirReadingIsKeptBeside() {
        SentenceFindings found =
                read(new Told("Heavy rain causes floods.").causal(2).links("floods", "Heavy rain"));

        assertThat(relation(found).cause().text()).isEqualTo("floods");
        assertThat(found.alternatives())
                .extracting(AlternativeReading::reason)
                .containsExactly(AlternativeReason.REVERSED);
        assertThat(found.alternatives().get(0).relation().cause().text()).isEqualTo("Heavy rain");
    }

    @Test
    void aDenialThatOnlyTheNetworkSeesRefutes() {
        ExtractorModel model = Told.model(folder);
        Told told = new Told("The mine stayed open because of the strike.")
                .causal(-3)
                .denies("the strike", "The mine stayed open");

        SentenceFindings found = new BothReadings(model, told.text(), told.sentence(0), told.reading(model))
                .findings(Verdict.of(told.reading(model), model, () -> told.sentence(0)));

        assertThat(relation(found).stance()).isEqualTo(Stance.REFUTES);
        assertThat(found.reading().causal()).isFalse();
        assertThat(found.alternatives())
                .extracting(AlternativeReading::reason)
                .contains(AlternativeReason.OTHER_STANCE);
    }

    @Test
    void aNullResultIsTakenFromTheWording() {
        SentenceFindings found =
                read(new Told("Stress did not affect memory.").causal(-3).denies("Stress", "memory"));

        assertThat(relation(found).stance()).isEqualTo(Stance.NULL_RESULT);
        assertThat(relation(found).confidence()).isGreaterThan(0.9);
        assertThat(found.reading().causal()).isFalse();
    }

    @Test
    void whatGoesTogetherIsAnAssociationAndTheTextNotCausal() {
        SentenceFindings found =
                read(new Told("Coffee was associated with insomnia.").causal(-3).correlational());

        assertThat(relation(found).correlational()).isTrue();
        assertThat(found.reading().causal()).isFalse();
        assertThat(found.alternatives()).isEmpty();
    }

    @Test
    void whatIsAllButSurelyAnAssociationIsNotCausalHoweverLikelyThatLooks() {
        Told told = new Told("Coffee drinkers had less insomnia.")
                .causal(2)
                .correlational()
                .links("Coffee drinkers", "insomnia");

        SentenceFindings found = read(told);

        assertThat(relation(found).correlational()).isTrue();
        assertThat(found.reading().causal()).isFalse();
    }

    @Test
    void aTextWhoseOnlyRelationIsWordedAsAnAssociationIsNotCausal() {
        SentenceFindings found =
                read(new Told("Coffee was associated with insomnia.").causal(2).links("Coffee", "insomnia"));

        assertThat(relation(found).correlational()).isTrue();
        assertThat(found.reading().causal()).isFalse();
        assertThat(found.reading().probability()).isLessThan(0.5);
    }

    @Test
    void aFirmPatternInADoubtfulSentenceIsKeptButClaimsNothing() {
        SentenceFindings found = read(new Told("Heavy rain causes floods.").causal(-0.8));

        assertThat(found.findings()).isEmpty();
        assertThat(found.alternatives())
                .extracting(AlternativeReading::reason)
                .containsExactly(AlternativeReason.NOT_CAUSAL);
    }

    private SentenceFindings read(Told told) {
        ExtractorModel model = Told.model(folder);
        NetworkReading network = told.reading(model);
        return new BothReadings(model, told.text(), told.sentence(0), network)
                .findings(Verdict.of(network, model, () -> told.sentence(0)));
    }

    private static Relation relation(SentenceFindings found) {
        return found.findings().get(0).relation();
    }

    private static Agreement basis(SentenceFindings found) {
        return found.findings().get(0).basis().agreement();
    }
}
