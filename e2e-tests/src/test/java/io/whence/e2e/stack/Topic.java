package io.whence.e2e.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as an outsider reads it: with a plain Kafka consumer, from the start, in no group. */
record Topic(Map<String, Object> broker, String name) {

    private static final Duration POLL = Duration.ofMillis(500);

    /** All that is in the topic now. */
    List<ConsumerRecord<String, String>> records() {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** Waits for the first record of a key whose content is as wanted. */
    ConsumerRecord<String, String> await(String key, Predicate<JsonNode> wanted) {
        return Await.value(name + " has what is wanted of " + key, () -> records().stream()
                .filter(message -> key.equals(message.key()))
                .filter(message -> wanted.test(content(message)))
                .findFirst());
    }

    /** Sends records to the topic again, as they are. */
    void repeat(List<ConsumerRecord<String, String>> records) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            for (ConsumerRecord<String, String> old : records) {
                producer.send(new ProducerRecord<>(name, old.partition(), old.key(), old.value(), old.headers()))
                        .get();
            }
        }
    }

    static JsonNode content(ConsumerRecord<String, String> message) {
        try {
            return Rest.JSON.readTree(message.value());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + message.value(), e);
        }
    }

    static Optional<String> header(ConsumerRecord<String, String> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(name).stream().map(Topic::partition).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
