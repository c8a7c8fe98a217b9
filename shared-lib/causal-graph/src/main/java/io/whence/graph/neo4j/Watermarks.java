package io.whence.graph.neo4j;

import java.util.Map;
import java.util.OptionalLong;
import org.neo4j.driver.SimpleQueryRunner;

/** How far those have come who follow the changes and have no store of their own to remember it in. */
final class Watermarks {
    private static final String READ = "MATCH (w:Watermark {name: $name}) RETURN w.sequence AS sequence";
    private static final String MOVE = "MERGE (w:Watermark {name: $name}) SET w.sequence = $sequence";

    private final SimpleQueryRunner tx;

    Watermarks(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    OptionalLong of(String name) {
        return tx.run(READ, Map.of("name", name)).stream()
                .mapToLong(row -> row.get("sequence").asLong())
                .findFirst();
    }

    void move(String name, long sequence) {
        tx.run(MOVE, Map.of("name", name, "sequence", sequence)).consume();
    }
}
