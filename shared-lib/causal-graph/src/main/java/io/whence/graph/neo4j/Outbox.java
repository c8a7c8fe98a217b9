package io.whence.graph.neo4j;

import io.whence.graph.ElementRef;
import io.whence.model.ElementKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The ordered list of what changed, written in the transaction that changed it. The counter stays locked until the
 * commit, so that the order of sequences is the order of commits and no reader meets a gap that is filled later.
 */
final class Outbox {
    private static final String APPEND =
            """
            MERGE (n:Counter {name: 'changes'})
              ON CREATE SET n.value = 0
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

    private static final String SETTLED =
            """
            MATCH (n:Counter {name: 'changes'})
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
     * The sequence up to which all is in the store for every reader. Neo4j shows a commit to others bit by bit; whoever
     * gets the counter's lock knows that all commits before have been shown in full.
     */
    long settled() {
        return tx.run(SETTLED).stream()
                .mapToLong(row -> row.get("value").asLong())
                .findFirst()
                .orElse(0);
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
