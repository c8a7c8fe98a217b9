package io.whence.graphservice;

import io.quarkus.runtime.StartupEvent;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.rdf.RdfConsistency;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.ontology.Iris;
import io.whence.shell.WrittenStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;

/** The graph service's wiring. */
public final class GraphBeans {
    private static final Logger LOG = Logger.getLogger(GraphBeans.class);
    private static final int BEFORE_CHANNELS = 2;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    @Produces
    @Singleton
    Neo4jGraphStore store(Driver driver) {
        return new Neo4jGraphStore(driver);
    }

    @Produces
    @Singleton
    RdfGraphStore rdf(GraphConfig config) {
        var rdf = config.rdf();
        return RdfGraphStore.remote(
                rdf.endpoint(), rdf.username().orElse(""), rdf.password().orElse(""), new Iris(config.iriBase()));
    }

    /** A deletion waits for the RDF store too. */
    @Produces
    @Singleton
    WrittenStore stores(Neo4jGraphStore store, Projections projections) {
        return () -> store.isWritable() && projections.isRdfWritable();
    }

    @Produces
    @Singleton
    RdfConsistency consistency(RdfGraphStore rdf, GraphConfig config) {
        return new RdfConsistency(rdf, new Iris(config.iriBase()));
    }

    /** Nothing is read from a topic before the constraints are there: they keep two of a kind apart. */
    void createSchema(
            @Observes @Priority(BEFORE_CHANNELS) StartupEvent event, Neo4jGraphStore store, GraphConfig config)
            throws InterruptedException {
        var deadline = Instant.now().plus(config.graph().patience());
        while (true) {
            try {
                store.createSchema();
                return;
            } catch (StoreUnavailableException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "Neo4j does not answer; set quarkus.neo4j.uri (QUARKUS_NEO4J_URI)", e);
                }
                LOG.warnf("Waiting for Neo4j: %s", e.getMessage());
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        }
    }
}
