package io.whence.graph.neo4j;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/** Lets one process at a time do what several must not do at once; the database's clock decides. */
final class Leases {
    private static final String HOLD =
            """
            MERGE (l:Lease {name: $name})
            SET l._lock = true REMOVE l._lock
            WITH l WHERE l.holder IS NULL OR l.holder = $holder OR l.until < timestamp()
            SET l.holder = $holder, l.until = timestamp() + $millis
            RETURN l.name""";

    private final SimpleQueryRunner tx;

    Leases(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    boolean hold(String name, String holder, Duration length) {
        return tx.run(HOLD, Map.of("name", name, "holder", holder, "millis", length.toMillis()))
                .hasNext();
    }
}
