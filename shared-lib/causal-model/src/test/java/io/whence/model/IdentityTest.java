package io.whence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final ConceptId SMOKING = ConceptId.ofKey("smoking");
    private static final ConceptId CANCER = ConceptId.ofKey("lung cancer");

    @Test
    void aClaimRunsOneWay() {
        assertThat(ClaimId.of(SMOKING, CANCER, Sign.POSITIVE)).isNotEqualTo(ClaimId.of(CANCER, SMOKING, Sign.POSITIVE));
    }

    @Test
    void anAssociationRunsNoWay() {
        assertThat(AssociationId.of(SMOKING, CANCER, Sign.POSITIVE))
                .isEqualTo(AssociationId.of(CANCER, SMOKING, Sign.POSITIVE));
    }

    @Test
    void linksAreNoPartOfAConceptsIdentity() {
        KnowledgeLink link = new KnowledgeLink("wordnet", "https://en-word.net/id/x", "smoking", 0.9);

        Concept linked = Concept.ofKey("smoking", "smoking", List.of(link));

        assertThat(linked.id()).isEqualTo(SMOKING);
    }

    @Test
    void confidenceIsNoPartOfEvidencesIdentity() {
        PassageRef passage = passage();

        EvidenceId sure = EvidenceId.of(passage, relation(0.9), "patterns/1");
        EvidenceId unsure = EvidenceId.of(passage, relation(0.4), "patterns/1");

        assertThat(sure).isEqualTo(unsure);
    }

    @Test
    void whoseStatementItIsIsNoPartOfEvidencesIdentity() {
        PassageRef passage = passage();
        Relation own = relation(0.9);

        EvidenceId cited = EvidenceId.of(passage, own.withStatement(StatementKind.CITED), "patterns/1");

        assertThat(cited).isEqualTo(EvidenceId.of(passage, own, "patterns/1"));
    }

    @Test
    void anIdThatIsNoHashIsRefusedWithItsValue() {
        assertThatThrownBy(() -> new ClaimId("claim-1")).hasMessageContaining("claim-1");
    }

    @Test
    void signsMultiplyAlongAChain() {
        assertThat(Sign.NEGATIVE.times(Sign.NEGATIVE)).isEqualTo(Sign.POSITIVE);
        assertThat(Sign.POSITIVE.times(Sign.UNKNOWN)).isEqualTo(Sign.UNKNOWN);
    }

    private static PassageRef passage() {
        DocumentId document = DocumentId.of(new NormalizedText("Smoking causes cancer."));
        return new PassageRef(document, 1, PassageId.of(document, new Span(0, 22)));
    }

    private static Relation relation(double confidence) {
        return new Relation(
                new Argument(List.of(new Span(0, 7)), "Smoking", List.of()),
                new Argument(List.of(new Span(15, 21)), "cancer", List.of()),
                List.of(new Span(8, 14)),
                Sign.POSITIVE,
                RelationKind.CAUSE,
                Strength.DIRECT,
                Stance.SUPPORTS,
                false,
                StatementKind.OWN,
                new Quote(new Span(0, 22), "Smoking causes cancer."),
                confidence);
    }
}
