package io.whence.infra;

import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events and reads topics from their start, as another service would. */
public final class KafkaProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaAccess broker;
    private final EventCodec codec = new EventCodec("/test", Clock.systemUTC());

    /** @param servers of an open broker, as in {@code bootstrap.servers} */
    public KafkaProbe(String servers) {
        this(KafkaAccess.open(servers));
    }

    public KafkaProbe(KafkaAccess broker) {
        this.broker = broker;
    }

    /** Sends an event to its topic. */
    public <T> void send(EventType<T> type, T event) throws Exception {
        EncodedEvent encoded = codec.encode(type, event);
        send(encoded.topic(), encoded.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends whatever it is given. */
    public void send(String topic, byte[] body) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker.settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", body)).get(10, TimeUnit.SECONDS);
        }
    }

    /** The first so many events that are wanted, or fewer if no more come in time. */
    public <T> List<T> await(EventType<T> type, int count, Predicate<T> wanted) {
        return records(type.topic().name(), count, record -> wanted.test(EventCodec.decode(type, record.value())))
                .stream()
                .map(record -> EventCodec.decode(type, record.value()))
                .toList();
    }

    /** The first so many records that are wanted, or fewer if no more come in time. */
    public List<ConsumerRecord<String, byte[]>> records(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        Map<String, Object> settings = broker.settings(Map.of(
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false));
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }
}
