package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.model.Argument;
import io.whence.model.Belief;
import io.whence.model.DocumentId;
import io.whence.model.Evidence;
import io.whence.model.EvidenceId;
import io.whence.model.Mention;
import io.whence.model.NormalizedText;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.testkit.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Belief as a function of a set of evidence. */
class BeliefRuleTest {
    private static final double CONFIDENCE = 0.8;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheEvidenceDoesNotMatter(@ForAll("evidence") List<Evidence> evidence, @ForAll long seed) {
        List<Evidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(BeliefRule.of(shuffled)).isEqualTo(BeliefRule.of(evidence));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anAimOrAMethodOrAHypothesisChangesNothing(
            @ForAll("evidence") List<Evidence> evidence, @ForAll("silent") Evidence silent) {
        assertThat(BeliefRule.of(with(evidence, silent))).isEqualTo(BeliefRule.of(evidence));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void supportNeverLowersBeliefAndADenialNeverRaisesIt(
            @ForAll("evidence") List<Evidence> evidence, @ForAll("asserting") Evidence one) {
        double before = BeliefRule.of(evidence).value();
        double after = BeliefRule.of(with(evidence, one)).value();

        if (one.stance() == Stance.SUPPORTS) {
            assertThat(after).isGreaterThanOrEqualTo(before - 1e-12);
        } else {
            assertThat(after).isLessThanOrEqualTo(before + 1e-12);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aStatementOfAnotherKindNeverRaisesBeliefMoreThanAFinding(
            @ForAll("evidence") List<Evidence> evidence, @ForAll StatementKind kind) {
        Belief finding = BeliefRule.of(with(evidence, supporting(7, StatementKind.OWN)));
        Belief other = BeliefRule.of(with(evidence, supporting(7, kind)));

        assertThat(other.value()).isLessThanOrEqualTo(finding.value() + 1e-12);
    }

    @Test
    void aFindingWeighsMoreThanBackgroundACitationAndAnInterpretationInThisOrder() {
        List<Double> beliefs = Stream.of(
                        StatementKind.OWN,
                        StatementKind.BACKGROUND,
                        StatementKind.CITED,
                        StatementKind.INTERPRETATION,
                        StatementKind.AIM)
                .map(kind -> BeliefRule.of(List.of(supporting(1, kind))).value())
                .toList();

        assertThat(beliefs).isSortedAccordingTo(Collections.reverseOrder()).doesNotHaveDuplicates();
        assertThat(beliefs.get(0)).isEqualTo(CONFIDENCE, within(1e-9));
        assertThat(beliefs.get(4)).isZero();
    }

    @Test
    void aStudyThatManyCiteIsOneStudy() {
        List<Evidence> citing = Stream.of(1, 2, 3, 4, 5)
                .map(document -> supporting(document, StatementKind.CITED))
                .toList();

        Belief belief = BeliefRule.of(citing);

        assertThat(belief.value()).isEqualTo(0.75 * CONFIDENCE, within(1e-9));
        assertThat(belief.supporting()).isEqualTo(1);
    }

    @Test
    void whoCitesAddsNothingToAStudyThatSaysSoItself() {
        Evidence finding = supporting(1, StatementKind.OWN);

        Belief belief = BeliefRule.of(List.of(finding, supporting(2, StatementKind.CITED)));

        assertThat(belief).isEqualTo(BeliefRule.of(List.of(finding)));
    }

    @Test
    void aCitedDenialCountsAgainstLikeOneStudy() {
        List<Evidence> evidence = List.of(
                supporting(1, StatementKind.OWN),
                evidence(2, StatementKind.CITED, Strength.DIRECT, Stance.REFUTES, CONFIDENCE),
                evidence(3, StatementKind.CITED, Strength.DIRECT, Stance.REFUTES, CONFIDENCE));

        Belief belief = BeliefRule.of(evidence);

        assertThat(belief.value()).isEqualTo(0.8 * 0.4 / (1 - 0.8 * 0.6), within(1e-9));
        assertThat(belief.refuting()).isEqualTo(1);
    }

    @Test
    void beliefTellsWhichRuleComputedIt() {
        assertThat(BeliefRule.of(List.of()).rule()).isEqualTo(Optional.of(BeliefRule.ID));
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return any(Arbitraries.of(StatementKind.class), Arbitraries.of(Strength.class))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Evidence> asserting() {
        return any(Arbitraries.of(StatementKind.class), Arbitraries.of(Strength.class))
                .filter(Evidence::asserts);
    }

    @Provide
    Arbitrary<Evidence> silent() {
        return any(Arbitraries.of(StatementKind.class), Arbitraries.of(Strength.class))
                .filter(one -> !one.asserts());
    }

    private static Arbitrary<Evidence> any(Arbitrary<StatementKind> statements, Arbitrary<Strength> strengths) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        statements,
                        strengths,
                        Arbitraries.of(Stance.class),
                        Arbitraries.of(0.0, 0.25, 0.8, 1.0))
                .as(BeliefRuleTest::evidence);
    }

    private static List<Evidence> with(List<Evidence> some, Evidence one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static Evidence supporting(int document, StatementKind statement) {
        return evidence(document, statement, Strength.DIRECT, Stance.SUPPORTS, CONFIDENCE);
    }

    private static Evidence evidence(
            int document, StatementKind statement, Strength strength, Stance stance, double confidence) {
        DocumentId id = DocumentId.of(new NormalizedText("document " + document));
        PassageRef passage = new PassageRef(id, 1, PassageId.of(id, new Span(0, 30)));
        Quote sentence = new Quote(new Span(0, 24), "Coffee raises alertness.");
        Relation relation = new Relation(
                argument("Coffee", 0),
                argument("alertness", 14),
                List.of(new Span(7, 13)),
                Sign.POSITIVE,
                RelationKind.INCREASE,
                strength,
                stance,
                false,
                statement,
                sentence,
                confidence);
        return new Evidence(
                EvidenceId.of(passage, relation, statement + "-" + strength + "-" + stance + "-" + confidence),
                passage,
                SectionRole.RESULTS,
                "testkit-1",
                new Mention(Paper.concept("coffee").id(), relation.cause().spans(), "Coffee"),
                new Mention(Paper.concept("alertness").id(), relation.effect().spans(), "alertness"),
                relation.signal(),
                Sign.POSITIVE,
                RelationKind.INCREASE,
                strength,
                stance,
                false,
                statement,
                sentence,
                confidence,
                List.of(),
                false);
    }

    private static Argument argument(String words, int start) {
        return new Argument(List.of(new Span(start, start + words.length())), words, List.of());
    }
}
