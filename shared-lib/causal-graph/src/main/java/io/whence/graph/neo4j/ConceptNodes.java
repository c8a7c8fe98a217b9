package io.whence.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.whence.graph.ElementRef;
import io.whence.graph.MergedConcept;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.ElementKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The nodes of concepts. One that nothing mentions any more is deleted, or, if it is the end of a link, left without key
 * and label.
 */
final class ConceptNodes {
    private static final String LOAD =
            """
            UNWIND $ids AS id
            MERGE (c:Concept {id: id})
              ON CREATE SET c.group = id
            RETURN c""";

    private static final String MENTIONS =
            """
            UNWIND $ids AS id
            MATCH (c:Concept {id: id})
            MATCH (c)<-[m:MENTIONS]-()
            RETURN id, c.key AS key, collect(DISTINCT [m.label, m.links]) AS mentions""";

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

    /**
     * Finds concepts; nodes that are not there are made.
     *
     * @return those that are mentioned by what is stored
     */
    List<Concept> load(Collection<ConceptId> ids) {
        return tx.read(LOAD, sorted(ids)).stream()
                .map(row -> row.get("c"))
                .filter(node -> !node.get("key").isNull())
                .map(node -> ElementRow.concept(node).concept())
                .toList();
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
     * Finds what concepts are now. One that lost no mention is what it was, and what is said of it anew; only of the
     * others are all mentions read.
     *
     * @param stored as they were when they were loaded
     * @param lost those that lost a mention
     * @param mentioned anew, and written already
     */
    Refresh refresh(List<Concept> stored, Collection<ConceptId> lost, Collection<Concept> mentioned) {
        var before = byId(stored);
        var kept = stored.stream().filter(concept -> !lost.contains(concept.id()));
        var after = merged(Stream.of(kept, mentioned.stream(), mentions(lost)).flatMap(concepts -> concepts));
        return new Refresh(
                stored.stream()
                        .filter(concept -> !concept.equals(after.get(concept.id())))
                        .toList(),
                after.values().stream()
                        .filter(concept -> !concept.equals(before.get(concept.id())))
                        .toList(),
                lost.stream().filter(id -> !after.containsKey(id)).toList());
    }

    private Stream<Concept> mentions(Collection<ConceptId> ids) {
        return tx.read(MENTIONS, sorted(ids)).stream()
                .flatMap(row -> row
                        .get("mentions")
                        .asList(mention -> new Concept(
                                new ConceptId(row.get("id").asString()),
                                row.get("key").asString(),
                                mention.get(0).asString(),
                                Knowledge.links(mention.get(1))))
                        .stream());
    }

    private static Map<ConceptId, Concept> merged(Stream<Concept> concepts) {
        return byId(concepts.collect(groupingBy(Concept::id)).values().stream()
                .map(MergedConcept::of)
                .toList());
    }

    private static Map<ConceptId, Concept> byId(List<Concept> concepts) {
        return concepts.stream().collect(toMap(Concept::id, concept -> concept));
    }

    /** Makes concepts so; the nodes they are linked to are there. */
    void write(Refresh refresh) {
        tx.write(PUT, refresh.after().stream().map(ConceptNodes::row));
        tx.over(UNLINK, sorted(refresh.relinked().stream().map(Concept::id).toList()));
        tx.write(LINK, refresh.after().stream().flatMap(ConceptNodes::links));
        tx.over(FORGET, sorted(refresh.gone()));
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

    private static List<String> sorted(Collection<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).sorted().distinct().toList();
    }
}
