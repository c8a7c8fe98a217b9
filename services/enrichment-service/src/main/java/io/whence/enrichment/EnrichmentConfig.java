package io.whence.enrichment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the enrichment service can be told. */
@ConfigMapping(prefix = "whence.knowledge")
public interface EnrichmentConfig {
    /** Folder of the index of imported knowledge; without one there is only WordNet, and imports are refused. */
    Optional<Path> path();

    /** How many concepts, and how many pairs of them, are remembered with what is known of them. */
    @WithDefault("50000")
    long remembered();
}
