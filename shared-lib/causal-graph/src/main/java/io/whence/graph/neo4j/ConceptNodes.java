package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.ElementRef;
import io.whence.graph.MergedConcept;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.ElementKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The nodes of concepts. One that nothing mentions any more is deleted, or, if it is the end of a link, left without key
 * and label.
 */
final class ConceptNodes {
    private static final String LOCK =
            """
            UNWIND $ids AS id
            MERGE (c:Concept {id: id})
              ON CREATE SET c.group = id
            REMOVE c._lock""";

    private static final String MENTIONS =
            """
            UNWIND $ids AS id
            MATCH (c:Concept {id: id})
            OPTIONAL MATCH (c)<-[m:MENTIONS]-()
            RETURN c, collect(DISTINCT CASE WHEN m IS NOT NULL THEN [m.label, m.links] END) AS mentions""";

    private static final String PUT =
            """
            UNWIND $rows AS row
            MATCH (c:Concept {id: row.id})
            SET c.key = row.key, c.label = row.label, c.links = row.links""";

    private static final String UNLINK =
            """
            UNWIND $ids AS id
            MATCH (:Concept {id: id})-[l:LINKED_TO]->()
            DELETE l""";

    private static final String LINK =
            """
            UNWIND $rows AS row
            MATCH (c:Concept {id: row.concept})
            MERGE (k:KnowledgeNode {iri: row.link.iri})
              ON CREATE SET k.label = row.link.label
            CREATE (c)-[:LINKED_TO {source: row.link.source, label: row.link.label, score: row.link.score}]->(k)""";

    private static final String FORGET =
            """
            UNWIND $ids AS id
            MATCH (c:Concept {id: id})
            REMOVE c.key, c.label, c.links
            WITH c WHERE NOT (c)-[:SAME_AS]-()
            DETACH DELETE c""";

    /** Knowledge nodes are locked by MERGE, so always in the same order. */
    private static final Comparator<Map<String, Object>> BY_TARGET =
            Comparator.comparing(row -> String.valueOf(row.get("iri")));

    private final Batch tx;

    ConceptNodes(Batch tx) {
        this.tx = tx;
    }

    /** Locks concepts until the transaction ends, in ascending order; those that are not there are made. */
    void lock(Collection<ConceptId> ids) {
        tx.over(LOCK, sorted(ids));
    }

    /**
     * Makes concepts what the mentions of them say, now that these have changed.
     *
     * @param mentioned anew, for the keys of those that are new
     * @return those that differ from before
     */
    List<ElementRef> refresh(Collection<ConceptId> ids, Collection<Concept> mentioned) {
        var keys = mentioned.stream().collect(toMap(Concept::id, Concept::key, (key, same) -> key));
        var rows = tx.read(MENTIONS, sorted(ids));
        var changed = rows.stream()
                .filter(row -> !row.get("mentions").isEmpty())
                .filter(row -> differs(row.get("c"), merged(row, keys)))
                .map(row -> merged(row, keys))
                .toList();
        var gone = rows.stream()
                .filter(row -> row.get("mentions").isEmpty())
                .map(row -> row.get("c"))
                .toList();
        put(changed);
        forget(gone);
        return Stream.concat(
                        changed.stream().map(Concept::id),
                        gone.stream().filter(node -> !node.get("key").isNull()).map(ConceptNodes::id))
                .map(id -> new ElementRef(ElementKind.CONCEPT, id.value()))
                .toList();
    }

    private void put(List<Concept> concepts) {
        tx.write(PUT, concepts.stream().map(ConceptNodes::row));
        unlink(concepts.stream().map(Concept::id).toList());
        tx.write(LINK, concepts.stream().flatMap(ConceptNodes::links).sorted(BY_TARGET));
    }

    private void forget(List<Value> nodes) {
        var ids = nodes.stream().map(ConceptNodes::id).toList();
        unlink(ids);
        tx.over(FORGET, sorted(ids));
    }

    private void unlink(List<ConceptId> ids) {
        tx.over(UNLINK, sorted(ids));
    }

    private static Concept merged(Record row, Map<ConceptId, String> keys) {
        var node = row.get("c");
        String key = Properties.text(node.get("key")).orElseGet(() -> keys.getOrDefault(id(node), ""));
        return MergedConcept.of(row.get("mentions")
                .asList(mention -> Concept.ofKey(key, mention.get(0).asString(), Knowledge.links(mention.get(1)))));
    }

    private static boolean differs(Value node, Concept concept) {
        return node.get("key").isNull()
                || !node.get("label").asString().equals(concept.label())
                || !Knowledge.links(node.get("links")).equals(concept.links());
    }

    private static Map<String, Object> row(Concept concept) {
        return Map.of(
                "id", concept.id().value(),
                "key", concept.key(),
                "label", concept.label(),
                "links", Knowledge.links(concept.links()));
    }

    private static Stream<Map<String, Object>> links(Concept concept) {
        return concept.links().stream()
                .map(link ->
                        Map.of("concept", concept.id().value(), "iri", link.target(), "link", Knowledge.row(link)));
    }

    private static ConceptId id(Value node) {
        return new ConceptId(node.get("id").asString());
    }

    private static List<String> sorted(Collection<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).sorted().distinct().toList();
    }
}
