package io.whence.graph.neo4j;

import io.whence.graph.ElementRef;
import io.whence.model.ElementKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The ordered list of what changed, written in the transaction that changed it. Its counter is the writers' lock:
 * each takes it first, so writers are serial, sequences have no gaps and their order is that of the commits.
 */
final class Outbox {
    private static final String APPEND =
            """
            MATCH (n:Counter {name: 'changes'})
            SET n.value = n.value + size($rows)
            WITH n.value - size($rows) AS before
            UNWIND range(0, size($rows) - 1) AS i
            CREATE (:Change {sequence: before + i + 1, kind: $rows[i].kind, id: $rows[i].id})""";

    private static final String AFTER =
            """
            MATCH (c:Change) WHERE c.sequence > $sequence
            RETURN c.sequence AS sequence, c.kind AS kind, c.id AS id
            ORDER BY c.sequence LIMIT $limit""";

    private static final String LAST =
            """
            OPTIONAL MATCH (n:Counter {name: 'changes'})
            RETURN coalesce(n.value, 0) AS value""";

    /** Setting and removing takes the write lock; removing a property that is not there would take none. */
    private static final String LOCK =
            """
            MERGE (n:Counter {name: 'changes'})
              ON CREATE SET n.value = 0
            SET n._lock = true REMOVE n._lock
            RETURN n.value AS value""";

    private static final String FORGET =
            """
            MATCH (c:Change) WHERE c.sequence <= $sequence
            WITH c LIMIT $limit
            DELETE c
            RETURN count(*) AS deleted""";

    private final SimpleQueryRunner tx;

    Outbox(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    /** Adds changes; the caller holds the {@linkplain #lock lock}. */
    void append(Collection<ElementRef> changed) {
        List<Map<String, Object>> rows =
                changed.stream().distinct().sorted().map(Outbox::row).toList();
        if (!rows.isEmpty()) {
            tx.run(APPEND, Map.of("rows", rows)).consume();
        }
    }

    List<Neo4jChange> after(long sequence, int limit) {
        return tx.run(AFTER, Map.of("sequence", sequence, "limit", limit))
                .list(row -> new Neo4jChange(
                        row.get("sequence").asLong(),
                        new ElementRef(
                                ElementKind.ofWireName(row.get("kind").asString()),
                                row.get("id").asString())));
    }

    long last() {
        return tx.run(LAST).single().get("value").asLong();
    }

    /**
     * Makes this transaction the only one that changes the graph until it ends. Locks on the nodes concerned would not
     * do: one that waits for a concept which the holder of the lock deletes would go on without a lock, and score a
     * claim beside the one that makes the concept anew. Besides, Neo4j shows a commit to others bit by bit; whoever
     * holds this lock sees all commits before in full.
     *
     * @return the sequence of the newest change
     */
    long lock() {
        return tx.run(LOCK).single().get("value").asLong();
    }

    int forget(long sequence, int limit) {
        return tx.run(FORGET, Map.of("sequence", sequence, "limit", limit))
                .single()
                .get("deleted")
                .asInt();
    }

    private static Map<String, Object> row(ElementRef ref) {
        return Map.of("kind", ref.kind().wireName(), "id", ref.id());
    }
}
