package io.whence.graph.neo4j;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs queries that unwind one list within a transaction; an empty list costs no round trip. */
final class Batch {
    private final SimpleQueryRunner tx;

    Batch(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    /** Runs a query over its parameter {@code $ids}. */
    List<Record> read(String query, List<String> ids) {
        return ids.isEmpty() ? List.of() : tx.run(query, Map.of("ids", ids)).list();
    }

    /** Runs a query over its parameter {@code $ids} for what it does. */
    void over(String query, List<String> ids) {
        if (!ids.isEmpty()) {
            tx.run(query, Map.of("ids", ids)).consume();
        }
    }

    /** Runs a query over its parameter {@code $rows} for what it does. */
    void write(String query, Stream<Map<String, Object>> rows) {
        var all = rows.toList();
        if (!all.isEmpty()) {
            tx.run(query, Map.of("rows", all)).consume();
        }
    }
}
