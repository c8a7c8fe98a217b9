package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.DocumentState;
import io.whence.model.DocumentId;
import java.util.Collection;
import java.util.Map;
import org.neo4j.driver.Value;

/**
 * The nodes of documents. Each has the label {@code DocumentState}, and {@code Document} besides while it lives; what is
 * left of a deleted one is the tombstone.
 */
final class DocumentNodes {
    private static final String LOAD =
            """
            UNWIND $ids AS id
            MERGE (d:DocumentState {id: id})
              ON CREATE SET d.generation = 0, d.deleted = 0, d.revision = 0, d.authors = [], d.retracted = false
            RETURN d""";

    private static final String SAVE =
            """
            UNWIND $rows AS row
            MATCH (d:DocumentState {id: row.id})
            SET d = row.properties
            FOREACH (x IN CASE WHEN row.live THEN [1] ELSE [] END | SET d:Document)
            FOREACH (x IN CASE WHEN row.live THEN [] ELSE [1] END | REMOVE d:Document)""";

    private final Batch tx;

    DocumentNodes(Batch tx) {
        this.tx = tx;
    }

    /** The states of documents; nodes that are not there are made. */
    Map<DocumentId, DocumentState> load(Collection<DocumentId> ids) {
        var sorted = ids.stream().map(DocumentId::value).sorted().distinct().toList();
        return tx.read(LOAD, sorted).stream()
                .map(row -> state(row.get("d")))
                .collect(toMap(DocumentState::id, state -> state));
    }

    void save(Collection<DocumentState> states) {
        tx.write(SAVE, states.stream().map(DocumentNodes::row));
    }

    private static DocumentState state(Value node) {
        return new DocumentState(
                new DocumentId(node.get("id").asString()),
                node.get("generation").asInt(),
                node.get("deleted").asInt(),
                node.get("revision").asLong(),
                ElementRow.metadata(node));
    }

    private static Map<String, Object> row(DocumentState state) {
        var properties = ElementRow.properties(state.metadata());
        properties.put("id", state.id().value());
        properties.put("generation", state.generation());
        properties.put("deleted", state.deleted());
        properties.put("revision", state.revision());
        return Map.of("id", state.id().value(), "live", state.element().isPresent(), "properties", properties);
    }
}
