package io.whence.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.Events;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.event.StageProgress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private final FussyBroker broker = new FussyBroker();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private boolean storeIsWritable = true;
    private final Deliveries deliveries = new Deliveries(
            new DeadLetterOffice(new EventPublisher(broker, "test-service"), "test-service"),
            new QuickRetries(),
            new DeliveryMeters(meters),
            List.of(() -> storeIsWritable));

    @Test
    void everyEventIsHandedOverInOrder() {
        List<Integer> seen = new ArrayList<>();

        deliveries.each(batch(passage(0), passage(1), passage(2)), Events.PASSAGE, event -> seen.add(event.index()));

        assertThat(seen).containsExactly(0, 1, 2);
        assertThat(broker.history()).isEmpty();
        assertThat(count("processed")).isEqualTo(3);
    }

    @Test
    void aFailureWorthRetryingIsRetriedUntilItGoesAway() {
        AtomicInteger attempts = new AtomicInteger();

        deliveries.each(batch(passage(0)), Events.PASSAGE, event -> {
            if (attempts.incrementAndGet() < 4) {
                throw new RetryableException("not yet", null);
            }
        });

        assertThat(attempts).hasValue(4);
        assertThat(broker.history()).isEmpty();
    }

    @Test
    void anyOtherFailureMakesADeadLetterAndARejectionAndTheOthersGoOn() {
        List<Integer> seen = new ArrayList<>();

        deliveries.each(batch(passage(0), passage(1), passage(2)), Events.PASSAGE, event -> {
            if (event.index() == 1) {
                throw new IllegalStateException("cannot", new IllegalArgumentException("deep reason"));
            }
            seen.add(event.index());
        });

        assertThat(seen).containsExactly(0, 2);
        ProducerRecord<String, byte[]> letter = broker.history().get(0);
        assertThat(letter.topic()).isEqualTo("whence.dead-letters");
        assertThat(letter.value()).isEqualTo(body(passage(1)));
        assertThat(headers(letter))
                .containsEntry("dead-letter-reason", "cannot")
                .containsEntry("dead-letter-cause", "deep reason")
                .containsEntry("dead-letter-exception-class-name", "java.lang.IllegalStateException")
                .containsEntry("dead-letter-topic", "whence.passages")
                .containsEntry("dead-letter-partition", "0")
                .containsEntry("dead-letter-offset", "1")
                .containsEntry("dead-letter-service", "test-service")
                .containsEntry("ce_type", "io.whence.passage.v1");
        StageProgress report =
                EventCodec.decode(Events.PROGRESS, broker.history().get(1).value());
        assertThat(report.stage()).isEqualTo(StageProgress.Stage.EXTRACT);
        assertThat(report.outcome()).isEqualTo(StageProgress.Outcome.REJECTED);
        assertThat(report.passage()).contains(passage(1).ref().passage());
        assertThat(report.reason().orElseThrow()).contains("cannot");
        assertThat(count("dead")).isEqualTo(1);
    }

    @Test
    void aStackThatOverflowsMakesADeadLetterToo() {
        List<Integer> seen = new ArrayList<>();

        deliveries.each(batch(passage(0), passage(1)), Events.PASSAGE, event -> {
            if (event.index() == 0) {
                throw new StackOverflowError();
            }
            seen.add(event.index());
        });

        assertThat(seen).containsExactly(1);
        assertThat(broker.history()).extracting(ProducerRecord::topic).contains("whence.dead-letters");
    }

    @Test
    void aMessageThatHasNoRoomInADeadLetterIsToldOfAndNotSentAgain() {
        broker.refuseLettersWithABody();

        deliveries.each(batch(passage(0)), Events.PASSAGE, event -> {
            throw new IllegalStateException("cannot");
        });

        ProducerRecord<String, byte[]> letter = broker.history().get(0);
        assertThat(letter.topic()).isEqualTo("whence.dead-letters");
        assertThat(letter.value()).isEmpty();
        assertThat(headers(letter))
                .containsEntry("dead-letter-reason", "cannot")
                .containsEntry("dead-letter-offset", "0")
                .containsEntry("dead-letter-notice", "true");
        ConsumerRecord<String, byte[]> read = new ConsumerRecord<>(letter.topic(), 0, 0, letter.key(), letter.value());
        letter.headers().forEach(read.headers()::add);
        assertThat(DeadLetter.of(read).replayable()).isFalse();
    }

    @Test
    void anAnswerThatNoBrokerTakesMakesADeadLetterOfItsQuestion() {
        EventPublisher publisher = new EventPublisher(broker, "test-service");
        broker.refuse("whence.relations");

        deliveries.each(
                batch(passage(0)),
                Events.PASSAGE,
                event -> publisher.send(List.of(new EncodedEvent("whence.relations", "key", Map.of(), "{}"))));

        assertThat(broker.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("whence.dead-letters", "whence.progress");
    }

    @Test
    void aReportThatCannotBeFoldedIsReportedOnceAndNotForEver() {
        StageProgress report = new StageProgress(
                passage(0).ref().document(),
                1,
                Optional.of(passage(0).ref().passage()),
                StageProgress.Stage.WRITE,
                StageProgress.Outcome.DONE,
                Optional.empty(),
                1,
                0);

        StageProgress first =
                Rejection.of(report, new IllegalStateException("cannot")).orElseThrow();

        assertThat(first.outcome()).isEqualTo(StageProgress.Outcome.REJECTED);
        assertThat(first.stage()).isEqualTo(StageProgress.Stage.WRITE);
        assertThat(Rejection.of(first, new IllegalStateException("cannot"))).isEmpty();
    }

    @Test
    void aFailureThatStaysBecomesADeadLetterWhenItsTimeIsUp() {
        deliveries.each(batch(passage(0)), Events.PASSAGE, event -> {
            throw new RetryableException("still not", null);
        });

        assertThat(broker.history()).extracting(ProducerRecord::topic).contains("whence.dead-letters");
    }

    @Test
    void aStoreThatIsAwayLongerThanThatMakesNoDeadLetter() {
        storeIsWritable = false;
        long begun = System.nanoTime();

        deliveries.each(batch(passage(0)), Events.PASSAGE, event -> {
            if (System.nanoTime() - begun < Duration.ofMillis(500).toNanos()) {
                throw new RetryableException("the store is away", null);
            }
        });

        assertThat(broker.history()).isEmpty();
        assertThat(count("processed")).isEqualTo(1);
    }

    @Test
    void aBatchThatFailsIsHandedOverOneByOne() {
        List<List<Integer>> handed = new ArrayList<>();

        deliveries.all(batch(passage(0), passage(1)), Events.PASSAGE, events -> {
            handed.add(events.stream().map(Passage::index).toList());
            if (events.stream().anyMatch(event -> event.index() == 1)) {
                throw new IllegalStateException("cannot");
            }
        });

        assertThat(handed).containsExactly(List.of(0, 1), List.of(0), List.of(1));
        assertThat(broker.history()).extracting(ProducerRecord::topic).contains("whence.dead-letters");
        assertThat(count("processed")).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoEventBecomeADeadLetterThatIsTheOriginalAgainWhenReplayed() {
        byte[] junk = {1, 2, 3};
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("whence.passages", 0, 7, "key", junk);
        record.headers().add("ce_id", "abc".getBytes(StandardCharsets.UTF_8));

        deliveries.each(batch(List.of(record)), Events.PASSAGE, event -> {
            throw new AssertionError("nothing to hand over");
        });

        ProducerRecord<String, byte[]> letter = broker.history().get(0);
        ConsumerRecord<String, byte[]> read = new ConsumerRecord<>(letter.topic(), 0, 0, letter.key(), letter.value());
        letter.headers().forEach(read.headers()::add);
        ProducerRecord<String, byte[]> original = DeadLetter.original(read);
        assertThat(original.topic()).isEqualTo("whence.passages");
        assertThat(original.key()).isEqualTo("key");
        assertThat(original.value()).isEqualTo(junk);
        assertThat(headers(original)).isEqualTo(Map.of("ce_id", "abc"));
    }

    private double count(String outcome) {
        return meters.counter("whence.events", "topic", "whence.passages", "outcome", outcome)
                .count();
    }

    private static Passage passage(int index) {
        DocumentId document = DocumentId.of(new NormalizedText("a text"));
        PassageRef ref = new PassageRef(document, 1, PassageId.of(document, new Span(index, index + 1)));
        return new Passage(ref, index, index, SectionRole.OTHER, "x", Map.of());
    }

    private static byte[] body(Passage passage) {
        return encode(passage).body().getBytes(StandardCharsets.UTF_8);
    }

    private static EncodedEvent encode(Passage passage) {
        return new EventCodec("/test", Clock.systemUTC()).encode(Events.PASSAGE, passage);
    }

    private static ConsumerRecords<String, byte[]> batch(Passage... passages) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (Passage passage : passages) {
            ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                    "whence.passages",
                    0,
                    records.size(),
                    passage.ref().document().value(),
                    body(passage));
            encode(passage).headers().forEach((name, value) -> record.headers()
                    .add(name, value.getBytes(StandardCharsets.UTF_8)));
            records.add(record);
        }
        return batch(records);
    }

    private static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition("whence.passages", 0), records), Map.of());
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    /** Waits a millisecond, gives up after some. */
    private static final class QuickRetries implements ShellConfig, ShellConfig.Retry {
        @Override
        public Optional<String> apiToken() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> hosts() {
            return Optional.empty();
        }

        @Override
        public ShellConfig.Topics topics() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ShellConfig.Retry retry() {
            return this;
        }

        @Override
        public Duration firstWait() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMillis(2);
        }

        @Override
        public Duration giveUpAfter() {
            return Duration.ofMillis(200);
        }
    }
}
