package io.whence.graphservice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the graph service can be told besides what every service can. */
@ConfigMapping(prefix = "whence")
public interface GraphConfig {
    /** What IRIs start with. */
    @WithDefault("https://whence.io/id/")
    String iriBase();

    Rdf rdf();

    Graph graph();

    Ingestion ingestion();

    /** Where the ingestion service is. */
    interface Ingestion {
        /** Its address; unset, the consistency check does not compare the graph's documents with it. */
        Optional<URI> url();
    }

    /** Where the RDF store is. */
    interface Rdf {
        /** Address of the dataset; {@code /sparql} and {@code /update} are used. */
        @WithDefault("http://127.0.0.1:3030/whence")
        String endpoint();

        Optional<String> username();

        Optional<String> password();
    }

    /** How the graph is written and followed. */
    interface Graph {
        /** Who this process is to its replicas; the same after a restart. */
        @WithDefault("${HOSTNAME:localhost}:${quarkus.http.port}")
        String instance();

        /** How long to wait for Neo4j at start. */
        @WithDefault("60s")
        Duration patience();

        /** Most changes that a projection takes at once. */
        @WithDefault("500")
        int projectionBatch();

        /** How many changes stay listed after all projections have carried them. */
        @WithDefault("10000")
        int keepChanges();

        /** How long a projection that has caught up waits before it looks again, unless it is woken. */
        @WithDefault("1s")
        Duration idle();

        /** Longest wait of a projection whose store does not answer. */
        @WithDefault("10s")
        Duration longestWait();

        /** For how long one process alone carries changes; another takes over so long after its death. */
        @WithDefault("15s")
        Duration lease();

        /** How long a deletion waits for the RDF store before it is tried again. */
        @WithDefault("10s")
        Duration deletionWait();
    }
}
