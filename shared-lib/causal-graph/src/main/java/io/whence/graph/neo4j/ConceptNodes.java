package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.ElementRef;
import io.whence.graph.MergedConcept;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.ElementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            MATCH (k:KnowledgeNode {iri: row.link.iri})
            SET k.label = coalesce(k.label, row.link.label)
            CREATE (c)-[:LINKED_TO {source: row.link.source, label: row.link.label, score: row.link.score}]->(k)""";

    private static final String FORGET =
            """
            UNWIND $ids AS id
            MATCH (c:Concept {id: id})
            REMOVE c.key, c.label, c.links
            WITH c WHERE NOT (c)-[:SAME_AS]-()
            DETACH DELETE c""";

    private final Batch tx;

    ConceptNodes(Batch tx) {
        this.tx = tx;
    }

    /** Locks concepts until the transaction ends, in ascending order; those that are not there are made. */
    void lock(Collection<ConceptId> ids) {
        tx.over(LOCK, sorted(ids));
    }

    /**
     * What becomes of concepts now that the mentions of them have changed.
     *
     * @param before those that will differ, as they are stored
     * @param after those that will differ, as they will be
     * @param gone ids of those that nothing mentions any more
     */
    record Refresh(List<Concept> before, List<Concept> after, List<ConceptId> gone) {
        /** All concepts whose links change. */
        List<Concept> relinked() {
            return Stream.concat(before.stream(), after.stream()).toList();
        }

        List<ElementRef> changed() {
            return Stream.concat(before.stream(), after.stream())
                    .map(concept ->
                            new ElementRef(ElementKind.CONCEPT, concept.id().value()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Reads what the mentions of concepts say now.
     *
     * @param mentioned anew, for the keys of those that are new
     */
    Refresh refresh(Collection<ConceptId> ids, Collection<Concept> mentioned) {
        var keys = mentioned.stream().collect(toMap(Concept::id, Concept::key, (key, same) -> key));
        var before = new ArrayList<Concept>();
        var after = new ArrayList<Concept>();
        var gone = new ArrayList<ConceptId>();
        for (var row : tx.read(MENTIONS, sorted(ids))) {
            var stored = stored(row.get("c"));
            var now = merged(row, keys);
            if (!stored.equals(now)) {
                stored.ifPresent(before::add);
                now.ifPresent(after::add);
            }
            if (now.isEmpty()) {
                gone.add(id(row.get("c")));
            }
        }
        return new Refresh(before, after, gone);
    }

    /** Makes concepts so; the nodes they are linked to have been locked. */
    void write(Refresh refresh) {
        tx.write(PUT, refresh.after().stream().map(ConceptNodes::row));
        tx.over(UNLINK, sorted(refresh.relinked().stream().map(Concept::id).toList()));
        tx.write(LINK, refresh.after().stream().flatMap(ConceptNodes::links));
        tx.over(FORGET, sorted(refresh.gone()));
    }

    private static Optional<Concept> stored(Value node) {
        return node.get("key").isNull()
                ? Optional.empty()
                : Optional.of(ElementRow.concept(node).concept());
    }

    private static Optional<Concept> merged(Record row, Map<ConceptId, String> keys) {
        var node = row.get("c");
        String key = Properties.text(node.get("key")).orElseGet(() -> keys.getOrDefault(id(node), ""));
        var mentions = row.get("mentions")
                .asList(mention -> Concept.ofKey(key, mention.get(0).asString(), Knowledge.links(mention.get(1))));
        return mentions.isEmpty() ? Optional.empty() : Optional.of(MergedConcept.of(mentions));
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
                .map(link -> Map.of("concept", concept.id().value(), "link", Knowledge.row(link)));
    }

    private static ConceptId id(Value node) {
        return new ConceptId(node.get("id").asString());
    }

    private static List<String> sorted(Collection<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).sorted().distinct().toList();
    }
}
