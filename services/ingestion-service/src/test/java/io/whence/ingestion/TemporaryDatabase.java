package io.whence.ingestion;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** An H2 file of its own for a test run. */
public final class TemporaryDatabase implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "whence.database.kind",
                    "h2",
                    "whence.database.url",
                    "jdbc:h2:file:" + Files.createTempDirectory("ingestion").resolve("db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
