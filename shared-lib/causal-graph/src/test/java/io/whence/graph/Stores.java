package io.whence.graph;

import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.infra.LocalInfra;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The real stores, started once for all tests of the module. */
public final class Stores {
    private static final LocalInfra INFRA = LocalInfra.temporary();
    private static final Driver DRIVER = driver(INFRA.configuration());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            DRIVER.close();
            INFRA.close();
        }));
        new Neo4jGraphStore(DRIVER).createSchema();
    }

    private Stores() {}

    public static Driver driver() {
        return DRIVER;
    }

    /** A store over Neo4j with nothing in it. */
    public static Neo4jGraphStore emptyNeo4j() {
        try (var session = DRIVER.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS")
                    .consume();
        }
        return new Neo4jGraphStore(DRIVER);
    }

    private static Driver driver(Map<String, String> configuration) {
        return GraphDatabase.driver(
                configuration.get("quarkus.neo4j.uri"),
                AuthTokens.basic(
                        configuration.get("quarkus.neo4j.authentication.username"),
                        configuration.get("quarkus.neo4j.authentication.password")));
    }
}
