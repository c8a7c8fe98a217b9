package io.whence.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.whence.enrichment.concept.ConceptNormalizer;
import io.whence.enrichment.concept.Tagged;
import io.whence.enrichment.knowledge.BackgroundKnowledge;
import io.whence.model.BackgroundEdge;
import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.KnowledgeLink;
import io.whence.model.NoConcept;
import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.UnnamedRelation;
import io.whence.model.event.RelationsEnriched;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptLinkerTest {
    private static final BackgroundEdge EDGE = new BackgroundEdge("a:1", "Causes", "a:2", 1, "conceptnet", "cc:by/4.0");

    private final ConceptLinker linker = new ConceptLinker(new ConceptNormalizer(noun -> noun), new Known(), () -> 7);

    @Test
    void anEnrichmentTellsTheVersionOfItsRulesAndItsKnowledge() {
        RelationsEnriched event = linker.enrich(Relations.extracted()).event();

        assertThat(event.enricher()).contains(new EnricherVersion(ConceptLinker.RULES, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "sleep/NN, POSITIVE, stress/NN, POSITIVE",
        "reduced/VBN sleep/NN, POSITIVE, stress/NN, NEGATIVE",
        "reduced/VBN sleep/NN, POSITIVE, higher/JJR stress/NN, NEGATIVE",
        "lack/NN of/IN sleep/NN, NEGATIVE, stress/NN, POSITIVE",
        "lack/NN of/IN sleep/NN, NEGATIVE, less/JJR stress/NN, NEGATIVE",
        "changes/NNS/change in/IN sleep/NN, POSITIVE, stress/NN, UNKNOWN",
        "sleep/NN, UNKNOWN, less/JJR stress/NN, UNKNOWN",
    })
    void theSignBetweenConceptsHoldsTheDirectionsOfBothArguments(
            String cause, Sign between, String effect, Sign expected) {
        Relation relation = Relations.relation(Tagged.argument(cause), Tagged.argument(effect), between);

        EnrichedRelation enriched =
                linker.enrich(Relations.extracted(relation)).event().relations().get(0);

        assertThat(enriched.sign()).isEqualTo(expected);
        assertThat(enriched.cause().key()).isEqualTo("sleep");
        assertThat(enriched.effect().key()).isEqualTo("stress");
        assertThat(enriched.relation()).isEqualTo(relation);
    }

    @Test
    void conceptsCarryTheirLabelAndLinksAndRelationsTheirBackground() {
        Relation relation =
                Relations.relation(Tagged.argument("sleep/NN"), Tagged.argument("stress/NN"), Sign.POSITIVE);

        EnrichedRelation enriched =
                linker.enrich(Relations.extracted(relation)).event().relations().get(0);

        assertThat(enriched.cause().label()).isEqualTo("sleep");
        assertThat(enriched.cause().links()).extracting(KnowledgeLink::label).containsExactly("sleep");
        assertThat(enriched.background()).containsExactly(EDGE);
    }

    @Test
    void aRelationOfNothingInParticularIsLeftOutAndCounted() {
        Relation unnamed = Relations.relation(Tagged.argument("this/DT"), Tagged.argument("stress/NN"), Sign.POSITIVE);
        Relation circular = Relations.relation(
                Tagged.argument("lack/NN of/IN sleep/NN"), Tagged.argument("poor/JJ sleep/NN"), Sign.POSITIVE);

        Enrichment enrichment = linker.enrich(Relations.extracted(unnamed, circular));

        assertThat(enrichment.event().relations()).isEmpty();
        assertThat(enrichment.event().unnamed())
                .containsExactly(
                        new UnnamedRelation(unnamed, NoConcept.PRONOUN),
                        new UnnamedRelation(circular, NoConcept.CIRCULAR));
    }

    @Test
    void aRelationOfAListIsTakenApart() {
        Relation relation = Relations.relation(
                Tagged.argument("night/NN work/NN"),
                Tagged.argument("risk/NN of/IN stroke/NN and/CC of/IN diabetes/NN"),
                Sign.POSITIVE);

        Enrichment enrichment = linker.enrich(Relations.extracted(relation));

        assertThat(enrichment.event().relations())
                .extracting(
                        one -> one.effect().key(),
                        one -> one.relation().effect().text())
                .containsExactly(tuple("stroke", "risk of stroke"), tuple("diabetes", "risk of diabetes"));
        assertThat(enrichment.split()).isEqualTo(1);
    }

    @Test
    void aDirectionBeforeAWholeListIsThatOfEachPart() {
        Relation relation = Relations.relation(
                Tagged.argument("night/NN work/NN"),
                Tagged.argument("lower/JJR levels/NNS/level of/IN cortisol/NN and/CC ferritin/NN"),
                Sign.POSITIVE);

        assertThat(linker.enrich(Relations.extracted(relation)).event().relations())
                .extracting(one -> one.effect().key(), EnrichedRelation::sign)
                .containsExactly(tuple("cortisol", Sign.NEGATIVE), tuple("ferritin", Sign.NEGATIVE));
    }

    @Test
    void aListThatCannotBeTakenApartStaysAReading() {
        Relation relation = Relations.relation(
                Tagged.argument("lower/JJR weight/NN and/CC pain/NN"), Tagged.argument("stress/NN"), Sign.POSITIVE);

        Enrichment enrichment = linker.enrich(Relations.extracted(relation));

        assertThat(enrichment.event().relations()).isEmpty();
        assertThat(enrichment.event().unnamed()).containsExactly(new UnnamedRelation(relation, NoConcept.LIST));
    }

    @Test
    void aTrialsArmIsTheConceptOfWhatItWasGivenAndKeepsItsWords() {
        Relation relation =
                Relations.relation(Tagged.argument("group/NN A/NN"), Tagged.argument("stress/NN"), Sign.NEGATIVE);

        EnrichedRelation enriched = linker.enrich(Relations.extracted(Map.of(), Map.of("Group A", "sleep"), relation))
                .event()
                .relations()
                .get(0);

        assertThat(enriched.cause().key()).isEqualTo("sleep");
        assertThat(enriched.relation().cause().text()).isEqualTo("group A");
    }

    @Test
    void aRelationOfAnArmThatTheDocumentDoesNotDefineStaysAReading() {
        Relation relation =
                Relations.relation(Tagged.argument("control/NN group/NN"), Tagged.argument("stress/NN"), Sign.NEGATIVE);

        Enrichment enrichment = linker.enrich(Relations.extracted(relation));

        assertThat(enrichment.event().relations()).isEmpty();
        assertThat(enrichment.event().unnamed()).containsExactly(new UnnamedRelation(relation, NoConcept.PRONOUN));
    }

    private static final class Known implements BackgroundKnowledge {
        @Override
        public List<KnowledgeLink> links(String key) {
            return List.of(new KnowledgeLink("wordnet", "a:" + key, key, 1));
        }

        @Override
        public List<BackgroundEdge> edges(String key, int limit) {
            return List.of();
        }

        @Override
        public List<BackgroundEdge> between(String one, String other) {
            return List.of(EDGE);
        }
    }
}
