package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.model.Association;
import io.whence.model.Claim;
import io.whence.model.Evidence;
import io.whence.model.GraphElement;
import io.whence.model.NormalizedText;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.model.event.RelationsEnriched;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimAssemblerTest {
    private static final Statement RAISES = Statement.raises("coffee", "alertness");

    @Test
    void evidenceStandsInTheDocumentWhereItsSpansSay() {
        var paper = Paper.of("Two", Statement.lowers("tea", "thirst")).and(RAISES);

        var evidence = of(Evidence.class, paper).stream()
                .filter(one -> one.cause().text().equals("coffee"))
                .findFirst()
                .orElseThrow();

        var text = paper.text();
        assertThat(NormalizedText.slice(text, evidence.sentence().span()))
                .isEqualTo(evidence.sentence().text());
        assertThat(NormalizedText.slice(text, evidence.effect().spans().get(0))).isEqualTo("alertness");
    }

    @Test
    void secondPaperAddsToBeliefAndASecondMentionInThePaperDoesNot() {
        var once = claim(Paper.of("Once", RAISES));
        var twiceInOne = claim(Paper.of("Twice", RAISES, RAISES));
        var twice = claim(Paper.of("Once", RAISES), Paper.of("Again", RAISES).and(Statement.raises("a", "b")));

        assertThat(once.belief().value()).isEqualTo(0.8, within(1e-9));
        assertThat(twiceInOne.belief()).isEqualTo(once.belief());
        assertThat(twice.belief().value()).isEqualTo(0.96, within(1e-9));
        assertThat(twice.belief().supporting()).isEqualTo(2);
    }

    @Test
    void refutingEvidenceLowersBeliefAndNeverErasesIt() {
        var disputed = claim(Paper.of("For", RAISES), Paper.of("Against", RAISES.denied()));

        assertThat(disputed.belief().value()).isEqualTo(0.8 * 0.2 / (1 - 0.8 * 0.8), within(1e-9));
        assertThat(disputed.belief().supporting()).isEqualTo(1);
        assertThat(disputed.belief().refuting()).isEqualTo(1);
    }

    @Test
    void aHypothesisIsKeptAndMakesNoClaim() {
        var paper = Paper.of("To be tested", RAISES.supposed());

        assertThat(of(Claim.class, paper)).isEmpty();
        assertThat(of(Evidence.class, paper)).singleElement().satisfies(evidence -> {
            assertThat(evidence.strength()).isEqualTo(Strength.HYPOTHESISED);
            assertThat(evidence.asserts()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AIM", "METHOD"})
    void whatIsOnlyAimedAtOrDoneIsKeptAndMakesNoClaim(StatementKind kind) {
        var cause = Paper.of("Aims", RAISES.as(kind));
        var association =
                Paper.of("Aims too", Statement.goesWith("noise", "mood").as(kind));

        assertThat(of(Claim.class, cause, association)).isEmpty();
        assertThat(of(Association.class, cause, association)).isEmpty();
        assertThat(of(Evidence.class, cause, association))
                .extracting(Evidence::statement)
                .containsExactly(kind, kind);
    }

    @Test
    void aTitlePromisesAndMakesNoClaim() {
        var read = Paper.of("Promised", RAISES).readings().get(0);
        var title = new RelationsEnriched(read.ref(), 0, SectionRole.TITLE, read.run(), read.relations());
        var store = storeOf();

        store.write(List.of(ClaimAssembler.assemble(title)));

        assertThat(of(Evidence.class, store)).hasSize(1);
        assertThat(of(Claim.class, store)).isEmpty();
    }

    @Test
    void anInterpretationAffirmsNothing() {
        var explained = claim(Paper.of("Perhaps so", RAISES.as(StatementKind.INTERPRETATION)));

        assertThat(explained.affirmed()).isFalse();
        assertThat(explained.strength()).isEqualTo(Optional.of(Strength.DIRECT));
    }

    @Test
    void hedgedEvidenceWeighsLessAndAffirmsNothing() {
        var hedged = claim(Paper.of("Perhaps", RAISES.hedged()));

        assertThat(hedged.belief().value()).isEqualTo(0.8 * 0.7 * 0.8, within(1e-9));
        assertThat(hedged.affirmed()).isFalse();
    }

    @Test
    void whoDeniesEveryEffectDeniesEachDirection() {
        var nothing = Statement.affects("coffee", "alertness").notFound();

        var signed = claim(Paper.of("For", RAISES), Paper.of("None found", nothing));

        assertThat(signed.belief().nullResults()).isEqualTo(1);
        assertThat(signed.belief().value()).isLessThan(0.8);
    }

    @Test
    void denialOfOneDirectionSaysNothingOfTheOther() {
        var signed = claim(
                Paper.of("For", RAISES),
                Paper.of("Other", Statement.lowers("coffee", "alertness").denied()));

        assertThat(signed.belief().value()).isEqualTo(0.8, within(1e-9));
        assertThat(signed.belief().refuting()).isZero();
    }

    @Test
    void anAssociationIsNeverAClaimAndHasNoDirection() {
        var one = Paper.of("One way", Statement.goesWith("noise", "mood"));
        var other = Paper.of("Other way", Statement.goesWith("mood", "noise"));

        assertThat(of(Claim.class, one, other)).isEmpty();
        assertThat(of(Association.class, one, other)).singleElement().satisfies(association -> assertThat(
                        association.belief().supporting())
                .isEqualTo(2));
    }

    @Test
    void aRetractedPaperStaysAndCountsForNothing() {
        var paper = Paper.of("Withdrawn", RAISES);
        var store = storeOf(paper);

        store.change(paper.retracted(2));

        assertThat(of(Evidence.class, store)).singleElement().satisfies(evidence -> assertThat(evidence.retracted())
                .isTrue());
        assertThat(of(Claim.class, store)).singleElement().satisfies(claim -> {
            assertThat(claim.belief().value()).isZero();
            assertThat(claim.belief().supporting()).isZero();
            assertThat(claim.affirmed()).isFalse();
        });
    }

    @Test
    void theLineOfAClaimIsThis() {
        var claim = claim(Paper.of("Once", RAISES));

        assertThat(CanonicalExport.line(claim))
                .isEqualTo("{\"type\":\"claim\",\"id\":\"" + claim.id() + "\",\"affirmed\":true,\"background\":["
                        + "{\"end\":\"http://conceptnet.io/c/en/alertness\",\"licence\":\"CC0-1.0\","
                        + "\"relation\":\"RelatedTo\",\"source\":\"conceptnet\","
                        + "\"start\":\"http://conceptnet.io/c/en/coffee\",\"weight\":1.5000}],"
                        + "\"belief\":{\"nullResults\":0,\"refuting\":0,\"rule\":\"belief-2\",\"supporting\":1,\"value\":0.800000},"
                        + "\"cause\":\"" + claim.cause() + "\",\"effect\":\"" + claim.effect()
                        + "\",\"sign\":\"positive\",\"strength\":\"direct\"}");
    }

    private static Claim claim(Paper... papers) {
        return of(Claim.class, papers).stream()
                .filter(claim -> claim.cause().equals(Paper.concept("coffee").id()))
                .filter(claim -> claim.sign() == Sign.POSITIVE)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends GraphElement> List<T> of(Class<T> type, Paper... papers) {
        return of(type, storeOf(papers));
    }

    private static <T extends GraphElement> List<T> of(Class<T> type, GraphStore store) {
        try (var elements = store.elements()) {
            return elements.filter(type::isInstance).map(type::cast).toList();
        }
    }

    private static GraphStore storeOf(Paper... papers) {
        var store = new MemoryGraphStore();
        Stream.of(papers).forEach(paper -> {
            store.change(paper.accepted());
            store.write(paper.readings().stream().map(ClaimAssembler::assemble).toList());
        });
        return store;
    }
}
