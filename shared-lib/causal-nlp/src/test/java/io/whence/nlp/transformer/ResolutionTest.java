package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.NormalizedText;
import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.nlp.Agreement;
import io.whence.nlp.Basis;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.pattern.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionTest {
    @TempDir
    Path folder;

    @Test
    void theEvidenceReachesFromTheAntecedentToTheRelation() {
        Told told = new Told("😀 Unemployment rose. This increased crime.");

        Relation resolved = only(resolve(told, "This", "crime", List.of()));

        assertThat(resolved.cause().text()).endsWith("Unemployment rose");
        assertThat(resolved.sentence().text()).isEqualTo(told.text());
        assertThat(resolved.sign()).isEqualTo(Sign.POSITIVE);
        verified(told.text(), resolved);
    }

    @Test
    void aPronounThatStaysOneMakesNoRelation() {
        SentenceFindings found =
                resolve(new Told("Did prices rise? This increased crime."), "This", "crime", List.of());

        assertThat(found.findings()).isEmpty();
        assertThat(found.alternatives())
                .extracting(AlternativeReading::reason)
                .containsExactly(AlternativeReason.UNRESOLVED);
    }

    @Test
    void whereTheRulesFindNothingTheNetworksLinkAcrossCounts() {
        Told told = new Told("Prices rose and wages fell. This increased crime.");
        Link across = link(told, "wages fell", "crime");

        Relation resolved = only(resolve(told, "This", "crime", List.of(across)));

        assertThat(resolved.cause().text()).isEqualTo("wages fell");
        verified(told.text(), resolved);
    }

    @Test
    void whereRulesAndNetworkAreAtOddsThePronounStaysOpen() {
        Told told = new Told("Old pumps leak oil. They pollute rivers.");
        Link across = link(told, "oil", "rivers");

        SentenceFindings found = resolve(told, "They", "rivers", List.of(across));

        assertThat(found.findings())
                .extracting(Finding::relation)
                .noneMatch(relation -> relation.cause().text().equals("They"));
        assertThat(found.alternatives()).hasSize(1);
    }

    @Test
    void aLinkAcrossIsSignalledByTheWordsThatOpenTheSentence() {
        Told told = new Told("Sea levels rose. As a result, villages were abandoned.");
        Link across = link(told, "Sea levels rose", "villages were abandoned");

        SentenceFindings found = resolution(told).resolve(nothing(told), List.of(across));

        Relation relation = only(found);
        assertThat(relation.signal()).containsExactly(told.span("As a result"));
        assertThat(relation.sign()).isEqualTo(Sign.POSITIVE);
        assertThat(found.reading().causal()).isTrue();
        verified(told.text(), relation);
    }

    @Test
    void aLinkAcrossThatIsReadAlreadyIsNotAddedAgain() {
        Told told = new Told("Unemployment rose. This increased crime.");
        Link across = link(told, "Unemployment rose", "crime");

        assertThat(resolve(told, "This", "crime", List.of(across)).findings()).hasSize(1);
    }

    private SentenceFindings resolve(Told told, String cause, String effect, List<Link> across) {
        Relation read = new Wording(told.text(), told.sentence(1))
                .read(List.of(told.span(cause)), List.of(told.span(effect)), List.of(), 0.8)
                .orElseThrow();
        Basis basis = new Basis(0.8, 1, Agreement.SAME);
        SentenceFindings alone =
                new SentenceFindings(nothing(told).reading(), List.of(new Finding(read, basis)), List.of());
        return resolution(told).resolve(alone, across);
    }

    private Resolution resolution(Told told) {
        ExtractorModel model = Told.model(folder);
        return new Resolution(
                model,
                told.text(),
                Optional.of(told.sentence(0)),
                told.sentence(1),
                Optional.of(told.causal(2).reading(model)));
    }

    private static SentenceFindings nothing(Told told) {
        Span span = told.sentence(1).span();
        return new SentenceFindings(new SentenceReading(span, 0.2, false, Map.of()), List.of(), List.of());
    }

    private static Link link(Told told, String cause, String effect) {
        return new Link(told.span(cause), told.span(effect), List.of(), false, 1);
    }

    private static Relation only(SentenceFindings found) {
        assertThat(found.findings()).hasSize(1);
        return found.findings().get(0).relation();
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
