package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.whence.graph.PassageEvidence;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.DocumentId;
import io.whence.model.EnricherVersion;
import io.whence.model.EvidenceId;
import io.whence.model.ExtractorRun;
import io.whence.model.PassageId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** The nodes of passages with the evidence read in them and the concepts they mention. */
final class PassageNodes {
    private static final String VERSIONS =
            """
            UNWIND $ids AS id
            MATCH (p:Passage {id: id})
            RETURN p""";

    private static final String OF_DOCUMENTS =
            """
            UNWIND $ids AS id
            MATCH (p:Passage {document: id})
            RETURN p.id AS id""";

    private static final String EVIDENCE =
            """
            UNWIND $ids AS id
            MATCH (:Passage {id: id})<-[:IN]-(e:Evidence)
            RETURN e {.id, .cause, .effect, .sign, .strength} AS e""";

    private static final String CONCEPTS =
            """
            UNWIND $ids AS id
            MATCH (:Passage {id: id})-[:MENTIONS]->(c:Concept)
            RETURN DISTINCT c.id AS id""";

    private static final String CLEAR_EVIDENCE =
            """
            UNWIND $ids AS id
            MATCH (:Passage {id: id})<-[:IN]-(e:Evidence)
            DETACH DELETE e""";

    private static final String CLEAR_MENTIONS =
            """
            UNWIND $ids AS id
            MATCH (:Passage {id: id})-[m:MENTIONS]->()
            DELETE m""";

    private static final String DELETE =
            """
            UNWIND $ids AS id
            MATCH (p:Passage {id: id})
            DETACH DELETE p""";

    private static final String PUT =
            """
            UNWIND $rows AS row
            MERGE (p:Passage {id: row.id})
            SET p = row.properties
            WITH p, row
            MATCH (d:DocumentState {id: row.properties.document})
            MERGE (p)-[:OF]->(d)""";

    private static final String MENTION =
            """
            UNWIND $rows AS row
            MATCH (p:Passage {id: row.passage})
            MATCH (c:Concept {id: row.concept})
            CREATE (p)-[:MENTIONS {label: row.label, links: row.links}]->(c)""";

    private static final String PUT_EVIDENCE =
            """
            UNWIND $rows AS row
            MATCH (p:Passage {id: row.passage})
            CREATE (e:Evidence)
            SET e = row.properties
            CREATE (e)-[:IN]->(p)""";

    private static final String MARK =
            """
            UNWIND $rows AS row
            MATCH (:Passage {document: row.document})<-[:IN]-(e:Evidence)
            SET e.retracted = row.retracted""";

    private final Batch tx;

    PassageNodes(Batch tx) {
        this.tx = tx;
    }

    /** What decides whether new evidence of a passage replaces what is stored. */
    record Version(int generation, ExtractorRun run, EnricherVersion enricher, String digest)
            implements Comparable<Version> {
        private static final Comparator<Version> ORDER = Comparator.comparing(Version::generation)
                .thenComparing(Version::run)
                .thenComparing(Version::enricher)
                .thenComparing(Version::digest);

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }

        static Version of(PassageEvidence evidence) {
            return new Version(evidence.ref().generation(), evidence.run(), evidence.enricher(), evidence.digest());
        }

        private static Version read(Value node) {
            return new Version(
                    node.get("generation").asInt(),
                    new ExtractorRun(
                            node.get("extractor").asString(),
                            Instant.parse(node.get("runAt").asString())),
                    // What was stored before there were versions has none.
                    new EnricherVersion(
                            node.get("enricherRules").asInt(0),
                            node.get("enricherKnowledge").asLong(0)),
                    node.get("digest").asString());
        }
    }

    Map<PassageId, Version> versions(Collection<PassageId> ids) {
        return tx.read(VERSIONS, sorted(ids)).stream()
                .collect(toMap(
                        row -> new PassageId(row.get("p").get("id").asString()), row -> Version.read(row.get("p"))));
    }

    List<PassageId> of(Collection<DocumentId> documents) {
        var ids = documents.stream().map(DocumentId::value).toList();
        return tx.read(OF_DOCUMENTS, ids).stream()
                .map(row -> new PassageId(row.get("id").asString()))
                .toList();
    }

    /** The evidence of passages and what it bears on. */
    Map<EvidenceId, Owner> evidence(Collection<PassageId> ids) {
        return tx.read(EVIDENCE, sorted(ids)).stream()
                .map(row -> row.get("e"))
                .collect(toMap(e -> new EvidenceId(e.get("id").asString()), Owner::of));
    }

    Set<ConceptId> concepts(Collection<PassageId> ids) {
        return tx.read(CONCEPTS, sorted(ids)).stream()
                .map(row -> new ConceptId(row.get("id").asString()))
                .collect(toSet());
    }

    /** Removes the evidence and the mentions of passages, and leaves the passages. */
    void clear(Collection<PassageId> ids) {
        tx.over(CLEAR_EVIDENCE, sorted(ids));
        tx.over(CLEAR_MENTIONS, sorted(ids));
    }

    void delete(Collection<PassageId> ids) {
        tx.over(DELETE, sorted(ids));
    }

    /** Writes passages, their mentions and their evidence; what the evidence bears on is joined later. */
    void put(Collection<PassageEvidence> passages) {
        tx.write(PUT, passages.stream().map(PassageNodes::row));
        tx.write(MENTION, passages.stream().flatMap(PassageNodes::mentions));
        tx.write(
                PUT_EVIDENCE,
                passages.stream()
                        .flatMap(passage -> passage.evidence().stream())
                        .map(EvidenceRow::of));
    }

    /** Marks all evidence of a document. */
    void mark(DocumentId document, boolean retracted) {
        tx.write(MARK, Stream.of(Map.of("document", document.value(), "retracted", retracted)));
    }

    private static List<String> sorted(Collection<PassageId> ids) {
        return ids.stream().map(PassageId::value).sorted().distinct().toList();
    }

    private static Map<String, Object> row(PassageEvidence passage) {
        return Map.of("id", passage.ref().passage().value(), "properties", properties(passage));
    }

    private static Map<String, Object> properties(PassageEvidence passage) {
        var ref = passage.ref();
        return new Properties()
                .with("id", ref.passage().value())
                .with("document", ref.document().value())
                .with("generation", ref.generation())
                .with("offset", passage.offset())
                .with("section", passage.section().wireName())
                .with("extractor", passage.run().extractor())
                .with("runAt", passage.run().at().toString())
                .with("enricherRules", passage.enricher().rules())
                .with("enricherKnowledge", passage.enricher().knowledge())
                .with("digest", passage.digest())
                .map();
    }

    private static Stream<Map<String, Object>> mentions(PassageEvidence passage) {
        return passage.concepts().stream().map(concept -> mention(passage, concept));
    }

    private static Map<String, Object> mention(PassageEvidence passage, Concept concept) {
        return Map.of(
                "passage",
                passage.ref().passage().value(),
                "concept",
                concept.id().value(),
                "label",
                concept.label(),
                "links",
                Knowledge.links(concept.links()));
    }
}
