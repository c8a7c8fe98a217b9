package io.whence.graphservice;

import io.whence.events.EventCodec;
import io.whence.events.EventType;
import io.whence.infra.KafkaAccess;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as the services on both sides see them: plain Kafka clients. */
final class Wire implements AutoCloseable {
    private static final EventCodec CODEC = new EventCodec("/test", Clock.systemUTC());

    private final KafkaAccess broker;
    private final KafkaProducer<String, byte[]> producer;

    Wire(KafkaAccess broker) {
        this.broker = broker;
        this.producer = new KafkaProducer<>(broker.settings(), new StringSerializer(), new ByteArraySerializer());
    }

    <T> void send(EventType<T> type, T event) {
        var encoded = CODEC.encode(type, event);
        sendRaw(encoded.topic(), encoded.key(), encoded.body());
    }

    void sendRaw(String topic, String key, String body) {
        var sent = producer.send(new ProducerRecord<>(topic, key, body.getBytes(StandardCharsets.UTF_8)));
        producer.flush();
        if (!sent.isDone()) {
            throw new IllegalStateException("not sent: " + topic);
        }
    }

    /** Everything on a topic so far. */
    <T> List<T> all(EventType<T> type) {
        var settings =
                broker.settings(Map.of("group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(type.topic().name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<T>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> events.add(EventCodec.decode(type, record.value())));
            }
            return events;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
