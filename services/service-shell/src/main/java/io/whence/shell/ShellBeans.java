package io.whence.shell;

import io.smallrye.common.annotation.Identifier;
import io.whence.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The shell's wiring. */
public final class ShellBeans {
    /** Every event survives the broker that took it, and none is doubled or overtaken by a retry. */
    private static final Map<String, Object> SAFE = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.LONGEST_LETTER,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            30_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            10_000);

    @Produces
    @ApplicationScoped
    Producer<String, byte[]> producer(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        return new KafkaProducer<>(KafkaSettings.with(kafka, SAFE), new StringSerializer(), new ByteArraySerializer());
    }

    /** Every step publishes; while the broker is away, no message is at fault. */
    @Produces
    @Singleton
    WrittenStore broker(EventPublisher publisher) {
        return publisher::reachesTheBroker;
    }
}
