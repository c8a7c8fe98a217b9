package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.nlp.Extraction;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageReadingTest {
    private static final int NEGATIVE = 1;
    private static final int REFUTES = 4;
    private static final int CORRELATIONAL = 8;
    private static final int METHOD = 16;

    @TempDir
    Path folder;

    @Test
    void aRelationIsWhatTheNetworkSaysOfALink() {
        Relation read = read(new Told("Heavy rain reduces dust.")
                        .links("Heavy rain", "dust")
                        .says("Heavy rain", "dust", NEGATIVE))
                .relations()
                .get(0);

        assertThat(read.cause().text()).isEqualTo("Heavy rain");
        assertThat(read.effect().text()).isEqualTo("dust");
        assertThat(read.sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(read.kind()).isEqualTo(RelationKind.DECREASE);
        assertThat(read.strength()).isEqualTo(Strength.DIRECT);
        assertThat(read.confidence()).isGreaterThan(0.9);
    }

    @Test
    void whoeverImprovesSomethingBadLowersIt() {
        Relation bad = read(new Told("Walking improves insomnia.")
                        .links("Walking", "insomnia")
                        .signalled("insomnia", "improves"))
                .relations()
                .get(0);
        Relation good = read(new Told("Walking improves sleep.")
                        .links("Walking", "sleep")
                        .signalled("sleep", "improves"))
                .relations()
                .get(0);

        assertThat(bad.sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(good.sign()).isEqualTo(Sign.POSITIVE);
    }

    @Test
    void aTextThatAffirmsACauseIsCausal() {
        assertThat(read(new Told("Heavy rain causes floods.").links("Heavy rain", "floods"))
                        .causal())
                .isTrue();
    }

    @Test
    void aTextThatOnlyDeniesIsNotCausal() {
        Extraction read = read(
                new Told("Rain does not cause floods.").links("Rain", "floods").says("Rain", "floods", REFUTES));

        assertThat(read.relations()).extracting(Relation::stance).containsExactly(Stance.REFUTES);
        assertThat(read.causal()).isFalse();
    }

    @Test
    void aTextThatOnlyAssociatesIsNotCausal() {
        Extraction read = read(new Told("Coffee was associated with insomnia.")
                .links("Coffee", "insomnia")
                .says("Coffee", "insomnia", CORRELATIONAL));

        assertThat(read.relations()).allMatch(Relation::correlational);
        assertThat(read.causal()).isFalse();
        assertThat(read.strength()).contains(Strength.CORRELATIONAL);
    }

    @Test
    void whoseStatementItIsStandsOnTheRelation() {
        Extraction read = read(new Told("Samples were heated to remove water.")
                .links("heated", "water")
                .says("heated", "water", METHOD));

        assertThat(read.relations()).extracting(Relation::statement).containsExactly(StatementKind.METHOD);
    }

    private Extraction read(Told told) {
        return told.extraction(folder);
    }
}
