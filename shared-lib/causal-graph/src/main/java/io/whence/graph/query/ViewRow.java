package io.whence.graph.query;

import io.whence.graph.neo4j.ElementRow;
import io.whence.graph.neo4j.EvidenceRow;
import io.whence.model.Association;
import io.whence.model.Claim;
import io.whence.model.Evidence;
import io.whence.ontology.Iris;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes views of rows of Cypher answers; the queries name their columns for it. */
final class ViewRow {
    /** Sub-query for the best evidence of {@code o}: not retracted first, then by confidence; each row with its document. */
    static final String EVIDENCE =
            """
            COUNT { (o)<-[:BEARS_ON]-(:Evidence) } AS evidenceCount,
            COLLECT { MATCH (o)<-[:BEARS_ON]-(e:Evidence) MATCH (d:Document {id: e.document})
                      WITH e, d ORDER BY e.retracted, e.confidence DESC, e.id LIMIT $best
                      RETURN {evidence: e{.*}, document: d{.*}, bearsOn: o.id} } AS evidence
            """;

    private final Iris iris;

    ViewRow(Iris iris) {
        this.iris = iris;
    }

    /** Of columns claim, cause, effect, evidenceCount, evidence. */
    ClaimView claim(Record row) {
        Claim claim = ElementRow.claim(row.get("claim"));
        return ClaimView.of(
                claim,
                iris.of("claim", claim.elementId()),
                concept(row.get("cause")),
                concept(row.get("effect")),
                row.get("evidenceCount").asLong(),
                row.get("evidence").asList(this::evidence));
    }

    /** Of columns association, first, second, evidenceCount, evidence. */
    AssociationView association(Record row) {
        Association association = ElementRow.association(row.get("association"));
        return new AssociationView(
                association.elementId(),
                iris.of("association", association.elementId()),
                List.of(concept(row.get("first")), concept(row.get("second"))),
                association.sign().wireName(),
                association.belief(),
                row.get("evidenceCount").asLong(),
                row.get("evidence").asList(this::evidence));
    }

    /** Of a map with evidence, document, bearsOn. */
    EvidenceView evidence(Value row) {
        Evidence evidence = EvidenceRow.read(row.get("evidence"));
        return EvidenceView.of(
                evidence,
                iris.of("evidence", evidence.elementId()),
                text(row.get("bearsOn")),
                document(row.get("document")));
    }

    static ConceptRef concept(Value concept) {
        return new ConceptRef(concept.get("id").asString(), concept.get("label").asString());
    }

    static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static DocumentRef document(Value document) {
        return new DocumentRef(
                document.get("id").asString(),
                text(document.get("title")),
                document.get("year").isNull()
                        ? Optional.empty()
                        : Optional.of(document.get("year").asLong()),
                text(document.get("doi")),
                document.get("retracted").asBoolean());
    }
}
