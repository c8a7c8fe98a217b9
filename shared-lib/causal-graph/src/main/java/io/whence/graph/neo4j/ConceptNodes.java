package io.whence.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.whence.graph.ElementRef;
import io.whence.graph.LabelCounts;
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
            RETURN id, c.key AS key, m.label AS label, m.links AS links, count(*) AS times""";

    private static final String PUT =
            """
            UNWIND $rows AS row
            MATCH (c:Concept {id: row.id})
            SET c.key = row.key, c.label = row.label, c.links = row.links, c.labels = row.labels""";

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
            REMOVE c.key, c.label, c.links, c.labels
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
    List<CountedConcept> load(Collection<ConceptId> ids) {
        return tx.read(LOAD, sorted(ids)).stream()
                .map(row -> row.get("c"))
                .filter(node -> !node.get("key").isNull())
                .map(CountedConcept::read)
                .toList();
    }

    /**
     * What becomes of concepts now that the mentions of them have changed.
     *
     * @param before those that will differ, as they are stored
     * @param after those that will differ, as they will be
     * @param counted those and others whose labels are counted anew
     * @param gone ids of those that nothing mentions any more
     */
    record Refresh(List<Concept> before, List<Concept> after, List<CountedConcept> counted, List<ConceptId> gone) {
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
    Refresh refresh(List<CountedConcept> stored, Collection<ConceptId> lost, Collection<Concept> mentioned) {
        var before = byId(stored);
        var uncounted =
                stored.stream().filter(concept -> concept.labels().isEmpty()).map(CountedConcept::id);
        var read = Stream.concat(lost.stream(), uncounted).collect(toSet());
        var after = merged(Stream.of(
                        stored.stream().filter(concept -> !read.contains(concept.id())),
                        mentioned.stream()
                                .filter(concept -> !read.contains(concept.id()))
                                .map(CountedConcept::once),
                        mentions(read))
                .flatMap(concepts -> concepts));
        return new Refresh(
                concepts(stored.stream().filter(concept -> differs(concept, after))),
                concepts(after.values().stream().filter(concept -> differs(concept, before))),
                after.values().stream()
                        .filter(concept -> !concept.equals(before.get(concept.id())))
                        .toList(),
                lost.stream().filter(id -> !after.containsKey(id)).toList());
    }

    private static boolean differs(CountedConcept concept, Map<ConceptId, CountedConcept> others) {
        var other = others.get(concept.id());
        return other == null || !other.concept().equals(concept.concept());
    }

    private static List<Concept> concepts(Stream<CountedConcept> counted) {
        return counted.map(CountedConcept::concept).toList();
    }

    private Stream<CountedConcept> mentions(Collection<ConceptId> ids) {
        return tx.read(MENTIONS, sorted(ids)).stream()
                .map(row -> new CountedConcept(
                        new Concept(
                                new ConceptId(row.get("id").asString()),
                                row.get("key").asString(),
                                row.get("label").asString(),
                                Knowledge.links(row.get("links"))),
                        new LabelCounts(Map.of(
                                row.get("label").asString(),
                                Math.toIntExact(row.get("times").asLong())))));
    }

    private static Map<ConceptId, CountedConcept> merged(Stream<CountedConcept> concepts) {
        return byId(concepts.collect(groupingBy(CountedConcept::id)).values().stream()
                .map(CountedConcept::merged)
                .toList());
    }

    private static Map<ConceptId, CountedConcept> byId(List<CountedConcept> concepts) {
        return concepts.stream().collect(toMap(CountedConcept::id, concept -> concept));
    }

    /** Makes concepts so; the nodes they are linked to are there. */
    void write(Refresh refresh) {
        tx.write(PUT, refresh.counted().stream().map(ConceptNodes::row));
        tx.over(UNLINK, sorted(refresh.relinked().stream().map(Concept::id).toList()));
        tx.write(LINK, refresh.after().stream().flatMap(ConceptNodes::links));
        tx.over(FORGET, sorted(refresh.gone()));
    }

    private static Map<String, Object> row(CountedConcept counted) {
        var concept = counted.concept();
        return Map.of(
                "id", concept.id().value(),
                "key", concept.key(),
                "label", concept.label(),
                "links", Knowledge.links(concept.links()),
                "labels", counted.stored());
    }

    private static Stream<Map<String, Object>> links(Concept concept) {
        return concept.links().stream()
                .map(link -> Map.of("concept", concept.id().value(), "link", Knowledge.row(link)));
    }

    private static List<String> sorted(Collection<ConceptId> ids) {
        return ids.stream().map(ConceptId::value).sorted().distinct().toList();
    }
}
