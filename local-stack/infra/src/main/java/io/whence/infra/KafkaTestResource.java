package io.whence.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The broker with its topics, open to anybody, inside a Quarkus test that needs no store: {@code @QuarkusTestResource(KafkaTestResource.class)}.
 *
 * <p>Loads no class of Neo4j or Jena, so a module may exclude both.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable KafkaBroker broker;

    @Override
    public Map<String, String> start() {
        InfraPorts ports = InfraPorts.free();
        try {
            broker = KafkaBroker.start(Files.createTempDirectory("whence-kafka"), ports, Optional.empty());
            KafkaTopics.create(KafkaAccess.open("127.0.0.1:" + ports.kafka()));
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("the test broker did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the test broker started", e);
        }
        return Map.of(
                "kafka.bootstrap.servers", "127.0.0.1:" + ports.kafka(),
                "whence.api-token", "test",
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
