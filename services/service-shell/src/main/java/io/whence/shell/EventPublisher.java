package io.whence.shell;

import io.quarkus.runtime.ShutdownEvent;
import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.EventType;
import io.whence.events.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends events and returns once the broker has them. Each call may be repeated without harm: the event keeps its id.
 * Safe for use by many threads.
 */
@ApplicationScoped
public class EventPublisher {
    private final Producer<String, byte[]> producer;
    private final EventCodec codec;
    private volatile boolean brokerAway;

    public EventPublisher(
            Producer<String, byte[]> producer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.codec = new EventCodec("/" + service, Clock.systemUTC());
    }

    /**
     * Sends one event.
     *
     * @throws RetryableException if the broker does not take it now
     * @throws UnsendableEventException if it will never take it
     */
    public <T> void publish(EventType<T> type, T event) {
        publishAll(type, List.of(event));
    }

    /**
     * Sends events of one type, in order.
     *
     * @throws RetryableException if the broker does not take them now; some may have been sent
     * @throws UnsendableEventException if it will never take one of them; the others were sent
     */
    public <T> void publishAll(EventType<T> type, List<T> events) {
        send(events.stream().map(event -> codec.encode(type, event)).toList());
    }

    /**
     * Sends events of any types, in order.
     *
     * @throws RetryableException if the broker does not take them now; some may have been sent
     * @throws UnsendableEventException if it will never take one of them; the others were sent
     */
    public void send(List<EncodedEvent> events) {
        sendRecords(events.stream().map(EventPublisher::record).toList());
    }

    /** Sends events of any types, in order, and tells of each what became of it. One that is refused holds up none. */
    public List<Sending> deliver(List<EncodedEvent> events) {
        return deliverRecords(events.stream().map(EventPublisher::record).toList());
    }

    /** Whether the broker took what was sent last, or refused it for its own sake. */
    boolean reachesTheBroker() {
        return !brokerAway;
    }

    /** The event as it would be sent, for whoever stores it first. */
    public <T> EncodedEvent encode(EventType<T> type, T event) {
        return codec.encode(type, event);
    }

    /** Says first what may pass: whoever tries again sends all of them again. */
    void sendRecords(List<ProducerRecord<String, byte[]>> records) {
        List<Sending> outcomes = deliverRecords(records);
        outcomes.forEach(outcome -> outcome.fold(() -> outcome, reason -> outcome, reason -> {
            throw new RetryableException(reason, null);
        }));
        outcomes.forEach(outcome -> outcome.fold(
                () -> outcome,
                reason -> {
                    throw new UnsendableEventException(reason);
                },
                reason -> outcome));
    }

    private List<Sending> deliverRecords(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> handedOver = new ArrayList<>(records.size());
        for (ProducerRecord<String, byte[]> record : records) {
            handedOver.add(handOver(record));
            if (hasFailedForNow(handedOver.get(handedOver.size() - 1))) {
                // Each further one would wait as long, and in vain.
                break;
            }
        }
        flush();
        List<Sending> outcomes = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            outcomes.add(i < handedOver.size() ? outcome(handedOver.get(i), records.get(i)) : outcomes.get(i - 1));
        }
        brokerAway = outcomes.stream().anyMatch(Sending.Waiting.class::isInstance);
        return outcomes;
    }

    private void flush() {
        try {
            producer.flush();
        } catch (InterruptException e) {
            throw new RetryableException("interrupted while sending", e);
        }
    }

    private Future<RecordMetadata> handOver(ProducerRecord<String, byte[]> record) {
        try {
            return producer.send(record);
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean hasFailedForNow(Future<RecordMetadata> future) {
        try {
            return future.isDone() && future.get() == null;
        } catch (ExecutionException e) {
            return !isFaultOfTheEvent(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Sending outcome(Future<RecordMetadata> future, ProducerRecord<String, byte[]> record) {
        try {
            future.get();
            return new Sending.Sent();
        } catch (ExecutionException e) {
            String reason = e.getCause() == null
                    ? e.toString()
                    : String.valueOf(e.getCause().getMessage());
            return isFaultOfTheEvent(e.getCause())
                    ? new Sending.Refused("Kafka refuses the event for topic " + record.topic() + ", key "
                            + record.key() + ": " + reason)
                    : new Sending.Waiting("Kafka does not take events: " + reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Sending.Waiting("interrupted while sending");
        }
    }

    /** All else is the broker's, the network's or the settings': none of that is mended by giving up an event. */
    private static boolean isFaultOfTheEvent(@Nullable Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidRecordException
                || failure instanceof InvalidTopicException
                || failure instanceof SerializationException;
    }

    void close(@Observes ShutdownEvent event) {
        producer.close();
    }

    private static ProducerRecord<String, byte[]> record(EncodedEvent event) {
        RecordHeaders headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(
                event.topic(), null, event.key(), event.body().getBytes(StandardCharsets.UTF_8), headers);
    }
}
