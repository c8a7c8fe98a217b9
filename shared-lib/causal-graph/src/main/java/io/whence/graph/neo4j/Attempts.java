package io.whence.graph.neo4j;

import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * How often a follower has tried to carry the changes after a place. It is written before each try, so that a try which
 * ends the process is known of afterwards too.
 */
final class Attempts {
    private static final String BEGIN =
            """
            MERGE (a:Attempt {name: $name})
              ON CREATE SET a.from = -1, a.careful = 0
            SET a.begun = CASE WHEN a.from = $from THEN a.begun + 1 ELSE 1 END,
                a.failed = CASE WHEN a.from = $from THEN a.failed ELSE 0 END
            SET a.from = $from
            RETURN a.begun AS begun, a.failed AS failed, a.careful AS careful""";

    private static final String FAIL = "MATCH (a:Attempt {name: $name}) SET a.failed = a.failed + 1";
    private static final String GO_CAREFULLY = "MATCH (a:Attempt {name: $name}) SET a.careful = $until";

    private final SimpleQueryRunner tx;

    Attempts(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    Attempt begin(String name, long from) {
        var row = tx.run(BEGIN, Map.of("name", name, "from", from)).single();
        return new Attempt(
                row.get("begun").asInt(),
                row.get("failed").asInt(),
                from < row.get("careful").asLong());
    }

    void fail(String name) {
        tx.run(FAIL, Map.of("name", name)).consume();
    }

    void goCarefully(String name, long until) {
        tx.run(GO_CAREFULLY, Map.of("name", name, "until", until)).consume();
    }
}
