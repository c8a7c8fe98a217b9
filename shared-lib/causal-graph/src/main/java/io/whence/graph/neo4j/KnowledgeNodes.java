package io.whence.graph.neo4j;

import io.whence.graph.PassageEvidence;
import io.whence.model.BackgroundEdge;
import io.whence.model.Concept;
import io.whence.model.KnowledgeLink;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of background knowledge and its edges. They are only ever added to: what is known does not depend on papers. */
final class KnowledgeNodes {
    private static final String MAKE =
            """
            UNWIND $ids AS iri
            MERGE (:KnowledgeNode {iri: iri})""";

    private static final String EDGES =
            """
            UNWIND $rows AS row
            MATCH (a:KnowledgeNode {iri: row.start})
            MATCH (b:KnowledgeNode {iri: row.end})
            MERGE (a)-[r:BACKGROUND {id: row.id}]->(b)
              ON CREATE SET r += row.properties""";

    private final Batch tx;

    KnowledgeNodes(Batch tx) {
        this.tx = tx;
    }

    /**
     * Adds what passages bring along, and the nodes that concepts will be linked to.
     *
     * @param relinked concepts whose links will be written or removed
     */
    void put(List<PassageEvidence> passages, Collection<Concept> relinked) {
        var edges = passages.stream()
                .flatMap(passage -> passage.evidence().stream())
                .flatMap(evidence -> evidence.background().stream())
                .distinct()
                .sorted()
                .toList();
        var links =
                relinked.stream().flatMap(concept -> concept.links().stream()).map(KnowledgeLink::target);
        tx.over(
                MAKE,
                Stream.concat(links, edges.stream().flatMap(KnowledgeNodes::ends))
                        .distinct()
                        .sorted()
                        .toList());
        tx.write(EDGES, edges.stream().map(Knowledge::row));
    }

    private static Stream<String> ends(BackgroundEdge edge) {
        return Stream.of(edge.start(), edge.end());
    }
}
