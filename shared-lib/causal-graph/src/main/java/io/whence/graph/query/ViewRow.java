package io.whence.graph.query;

import io.whence.graph.query.EvidenceView.MentionView;
import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Span;
import io.whence.ontology.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        Value claim = row.get("claim");
        Belief belief = belief(claim);
        return new ClaimView(
                claim.get("id").asString(),
                iris.of("claim", claim.get("id").asString()),
                concept(row.get("cause")),
                concept(row.get("effect")),
                claim.get("sign").asString(),
                belief,
                text(claim.get("strength")),
                claim.get("affirmed").asBoolean(),
                belief.supporting() > 0 && belief.refuting() + belief.nullResults() > 0,
                row.get("evidenceCount").asLong(),
                row.get("evidence").asList(this::evidence),
                claim.get("background").asList(ViewRow::background));
    }

    /** Of columns association, first, second, evidenceCount, evidence. */
    AssociationView association(Record row) {
        Value association = row.get("association");
        return new AssociationView(
                association.get("id").asString(),
                iris.of("association", association.get("id").asString()),
                List.of(concept(row.get("first")), concept(row.get("second"))),
                association.get("sign").asString(),
                belief(association),
                row.get("evidenceCount").asLong(),
                row.get("evidence").asList(this::evidence));
    }

    /** Of a map with evidence, document, bearsOn. */
    EvidenceView evidence(Value row) {
        Value evidence = row.get("evidence");
        return new EvidenceView(
                evidence.get("id").asString(),
                iris.of("evidence", evidence.get("id").asString()),
                text(row.get("bearsOn")),
                evidence.get("strength").asString().equals("correlational"),
                document(row.get("document")),
                evidence.get("generation").asLong(),
                evidence.get("passage").asString(),
                evidence.get("section").asString(),
                evidence.get("quote").asString(),
                new Span(
                        evidence.get("quoteStart").asInt(),
                        evidence.get("quoteEnd").asInt()),
                mention(evidence, "cause"),
                mention(evidence, "effect"),
                spans(evidence.get("signalSpans")),
                evidence.get("sign").asString(),
                evidence.get("kind").asString(),
                evidence.get("strength").asString(),
                evidence.get("stance").asString(),
                evidence.get("hedged").asBoolean(),
                text(evidence.get("statement")).orElse("own"),
                evidence.get("confidence").asDouble(),
                evidence.get("extractor").asString(),
                evidence.get("retracted").asBoolean());
    }

    private static Belief belief(Value node) {
        return new Belief(
                node.get("belief").asDouble(),
                node.get("supporting").asInt(),
                node.get("refuting").asInt(),
                node.get("nullResults").asInt(),
                text(node.get("beliefRule")));
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

    private static MentionView mention(Value evidence, String side) {
        return new MentionView(
                evidence.get(side).asString(),
                evidence.get(side + "Text").asString(),
                spans(evidence.get(side + "Spans")));
    }

    /** Neo4j keeps spans flat: start, end, start, end. */
    private static List<Span> spans(Value flat) {
        List<Integer> ends = new ArrayList<>(flat.asList(Value::asInt));
        return IntStream.range(0, ends.size() / 2)
                .mapToObj(index -> new Span(ends.get(2 * index), ends.get(2 * index + 1)))
                .toList();
    }

    /** Neo4j keeps an edge as text: start, relation, end, weight, source, licence, joined by tabs. */
    private static BackgroundEdge background(Value text) {
        String[] fields = text.asString().split("\t", -1);
        return new BackgroundEdge(fields[0], fields[1], fields[2], Double.parseDouble(fields[3]), fields[4], fields[5]);
    }
}
