package io.whence.graphservice;

import io.whence.graphservice.IngestedDocuments.Ingested;
import io.whence.model.GraphDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A document of which the graph and the ingestion service say different things.
 *
 * @param ingestion the generation that the ingestion service has; none if it knows none or deleted it
 * @param graph the generation that is in the graph; none if it is not there
 */
public record DocumentDrift(String id, Optional<Integer> ingestion, Optional<Integer> graph) {
    private static final Ingested UNKNOWN = new Ingested(Optional.empty(), true);

    /** The differences; documents that are just on their way or being deleted are passed over. */
    static List<DocumentDrift> between(Map<String, Ingested> ingested, Map<String, GraphDocument> graph) {
        TreeSet<String> ids = new TreeSet<>(ingested.keySet());
        ids.addAll(graph.keySet());
        return ids.stream()
                .flatMap(id -> of(id, ingested.getOrDefault(id, UNKNOWN), Optional.ofNullable(graph.get(id))))
                .toList();
    }

    private static Stream<DocumentDrift> of(String id, Ingested ingested, Optional<GraphDocument> stored) {
        Optional<Integer> graph = stored.map(GraphDocument::generation);
        return !ingested.atRest() || ingested.generation().equals(graph)
                ? Stream.empty()
                : Stream.of(new DocumentDrift(id, ingested.generation(), graph));
    }
}
