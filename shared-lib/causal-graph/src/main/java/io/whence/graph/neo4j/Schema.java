package io.whence.graph.neo4j;

import java.util.List;
import java.util.Locale;
import org.neo4j.driver.SimpleQueryRunner;

/** Constraints and indexes; creating them again changes nothing. */
final class Schema {
    static final String CONCEPT_TEXT = "concept_text";

    private static final List<String> NODES = List.of(
            "DocumentState.id",
            "Document.id",
            "Passage.id",
            "Evidence.id",
            "Claim.id",
            "Association.id",
            "Concept.id",
            "KnowledgeNode.iri",
            "ConceptLink.id",
            "Change.sequence",
            "Counter.name",
            "Lease.name",
            "Watermark.name",
            "Attempt.name");

    private static final List<String> RELATIONSHIPS =
            List.of("CAUSES.claimId", "CORRELATES_WITH.associationId", "BACKGROUND.id");

    private static final List<String> INDEXES = List.of(
            "CREATE INDEX passage_document IF NOT EXISTS FOR (p:Passage) ON (p.document)",
            "CREATE INDEX evidence_document IF NOT EXISTS FOR (e:Evidence) ON (e.document)",
            "CREATE INDEX concept_group IF NOT EXISTS FOR (c:Concept) ON (c.group)",
            "CREATE INDEX claim_belief IF NOT EXISTS FOR (c:Claim) ON (c.belief)",
            "CREATE FULLTEXT INDEX " + CONCEPT_TEXT + " IF NOT EXISTS FOR (c:Concept) ON EACH [c.key, c.label]"
                    // A search may miss what was written this very second; no write waits for Lucene.
                    + " OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}",
            "CALL db.awaitIndexes(60)");

    private Schema() {}

    static void create(SimpleQueryRunner session) {
        NODES.forEach(key -> session.run(unique(key, "(x:%s)")).consume());
        RELATIONSHIPS.forEach(key -> session.run(unique(key, "()-[x:%s]-()")).consume());
        INDEXES.forEach(index -> session.run(index).consume());
    }

    private static String unique(String key, String pattern) {
        String label = key.substring(0, key.indexOf('.'));
        String property = key.substring(key.indexOf('.') + 1);
        return "CREATE CONSTRAINT %s_%s IF NOT EXISTS FOR %s REQUIRE x.%s IS UNIQUE"
                .formatted(label.toLowerCase(Locale.ROOT), property, pattern.formatted(label), property);
    }
}
