package io.whence.ingestion;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.whence.ingestion.store.DatabaseKind;
import java.time.Duration;
import java.util.Optional;

/** What the ingestion service can be told. */
@ConfigMapping(prefix = "whence")
public interface IngestionConfig {
    Database database();

    Ingestion ingestion();

    /** Where documents are kept. */
    interface Database {
        /** h2 (a file, for one machine) or postgresql. */
        @WithDefault("h2")
        DatabaseKind kind();

        @WithDefault("jdbc:h2:file:./data/ingestion")
        String url();

        @WithDefault("whence")
        String username();

        Optional<String> password();
    }

    /** What is taken in. */
    interface Ingestion {
        /**
         * The longest document, in bytes; as much is read at a time. Reading takes about fifteen times as much memory, so
         * 192 MiB of heap are enough for the default. A long book has 3 MB.
         */
        @WithDefault("6M")
        MemorySize longestDocument();

        /**
         * Room that the disk of an H2 database must have for documents to be accepted. Kafka and the stores, where they
         * share the disk, need it to finish what was accepted.
         */
        @WithDefault("64M")
        MemorySize leastRoom();

        /** The longest passage, in code points; longer paragraphs are divided. */
        @WithDefault("4000")
        int longestPassage();

        /** How often whoever follows events hears of changes. */
        @WithDefault("500ms")
        Duration eventInterval();

        /** How long an Idempotency-Key is remembered. */
        @WithDefault("P7D")
        Duration idempotencyKeyLife();
    }
}
