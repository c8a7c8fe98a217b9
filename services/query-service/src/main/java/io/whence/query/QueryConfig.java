package io.whence.query;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the query service can be told. */
@ConfigMapping(prefix = "whence")
public interface QueryConfig {
    /** What the IRIs of things start with. */
    @WithDefault("https://whence.io/id/")
    String iriBase();

    Rdf rdf();

    Peer ingestion();

    @WithName("query")
    Limits limits();

    /** The RDF store. */
    interface Rdf {
        /** Address of the dataset; {@code /sparql} is read. */
        @WithDefault("http://127.0.0.1:3030/whence")
        String endpoint();

        /** Not used for reading; accepted so that services can share one configuration. */
        Optional<String> username();

        /** Not used for reading. */
        Optional<String> password();
    }

    /** Another service. */
    interface Peer {
        @WithDefault("http://127.0.0.1:8081")
        URI url();
    }

    /** Limits of one question. */
    interface Limits {
        /** After which a query is stopped. */
        @WithDefault("30s")
        Duration timeout();

        /** How many rows a Cypher or SPARQL answer has at most. */
        @WithDefault("10000")
        int rows();

        /** How large a Cypher answer is at most; rows that have no room are left out, as those beyond the limit. */
        @WithDefault("16M")
        MemorySize bytes();

        /** How many items a page has at most. */
        @WithDefault("500")
        int page();
    }
}
