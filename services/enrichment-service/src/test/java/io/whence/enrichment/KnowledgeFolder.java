package io.whence.enrichment;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Gives the service under test an empty folder for imported knowledge. */
public final class KnowledgeFolder implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "whence.knowledge.path",
                    Files.createTempDirectory("knowledge").toString());
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    @Override
    public void stop() {
        // The folder is temporary.
    }
}
