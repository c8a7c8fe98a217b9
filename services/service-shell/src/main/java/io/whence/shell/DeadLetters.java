package io.whence.shell;

import io.smallrye.common.annotation.Identifier;
import io.whence.events.Topic;
import io.whence.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The messages that were set aside and not replayed yet.
 *
 * <p>How far replay has come is the committed offset of a consumer group, so a letter is replayed once; if it fails
 * again, it comes back as a new letter.
 */
@ApplicationScoped
public class DeadLetters {
    private static final String GROUP = "whence-dead-letter-replay";
    private static final TopicPartition LETTERS = new TopicPartition(Topics.DEAD_LETTERS.name(), 0);
    private static final Duration POLL = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final EventPublisher publisher;

    public DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, EventPublisher publisher) {
        this.kafka = kafka;
        this.publisher = publisher;
    }

    /** Those that wait, oldest first. */
    public List<DeadLetter> waiting(int atMost) {
        List<DeadLetter> letters = new ArrayList<>();
        read(
                record -> {
                    letters.add(DeadLetter.of(record));
                    return letters.size() < atMost;
                },
                (consumer, next) -> {});
        return letters;
    }

    /**
     * Sends each waiting letter to its topic again.
     *
     * @param handled does so in another way for some letters, and says for which
     * @return what was replayed
     */
    public synchronized List<DeadLetter> replay(Predicate<DeadLetter> handled) {
        List<DeadLetter> letters = new ArrayList<>();
        read(
                record -> {
                    letters.add(replayed(record, handled));
                    return true;
                },
                (consumer, next) -> consumer.commitSync(Map.of(LETTERS, new OffsetAndMetadata(next))));
        return letters;
    }

    private DeadLetter replayed(ConsumerRecord<String, byte[]> record, Predicate<DeadLetter> handled) {
        DeadLetter letter = DeadLetter.of(record);
        if (isOurs(letter) && !handled.test(letter) && letter.replayable()) {
            publisher.sendRecords(List.of(DeadLetter.original(record)));
        }
        return letter;
    }

    private static boolean isOurs(DeadLetter letter) {
        return Topics.ALL.stream().map(Topic::name).collect(Collectors.toSet()).contains(letter.topic());
    }

    /** Reads from the committed offset to the end as of now, or until told to stop. */
    private void read(
            Predicate<ConsumerRecord<String, byte[]>> more, BiConsumer<KafkaConsumer<String, byte[]>, Long> after) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(List.of(LETTERS));
            long end = consumer.endOffsets(List.of(LETTERS)).getOrDefault(LETTERS, 0L);
            boolean goOn = true;
            while (goOn && consumer.position(LETTERS) < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    goOn = goOn && record.offset() < end && more.test(record);
                }
                after.accept(consumer, Math.min(end, consumer.position(LETTERS)));
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> own = Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        return new KafkaConsumer<>(
                KafkaSettings.with(kafka, own), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
