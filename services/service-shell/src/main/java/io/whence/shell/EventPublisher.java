package io.whence.shell;

import io.quarkus.runtime.ShutdownEvent;
import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends events and returns once the broker has them. Each call may be repeated without harm: the event keeps its id.
 * Safe for use by many threads.
 */
@ApplicationScoped
public class EventPublisher {
    private final Producer<String, byte[]> producer;
    private final EventCodec codec;

    public EventPublisher(
            Producer<String, byte[]> producer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.codec = new EventCodec("/" + service, Clock.systemUTC());
    }

    /**
     * Sends one event.
     *
     * @throws RetryableException if the broker does not take it now
     */
    public <T> void publish(EventType<T> type, T event) {
        publishAll(type, List.of(event));
    }

    /**
     * Sends events of one type, in order.
     *
     * @throws RetryableException if the broker does not take them now; some may have been sent
     */
    public <T> void publishAll(EventType<T> type, List<T> events) {
        send(events.stream().map(event -> codec.encode(type, event)).toList());
    }

    /**
     * Sends events of any types, in order.
     *
     * @throws RetryableException if the broker does not take them now; some may have been sent
     */
    public void send(List<EncodedEvent> events) {
        sendRecords(events.stream().map(EventPublisher::record).toList());
    }

    /** The event as it would be sent, for whoever stores it first. */
    public <T> EncodedEvent encode(EventType<T> type, T event) {
        return codec.encode(type, event);
    }

    void sendRecords(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        try {
            records.forEach(record -> sent.add(producer.send(record)));
            producer.flush();
            for (Future<RecordMetadata> future : sent) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetryableException("interrupted while sending", e);
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    void close(@Observes ShutdownEvent event) {
        producer.close();
    }

    private static RuntimeException failure(KafkaException e) {
        boolean worthRetrying = e instanceof RetriableException || e instanceof InterruptException;
        return worthRetrying ? new RetryableException("Kafka does not take events: " + e.getMessage(), e) : e;
    }

    private static ProducerRecord<String, byte[]> record(EncodedEvent event) {
        RecordHeaders headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(
                event.topic(), null, event.key(), event.body().getBytes(StandardCharsets.UTF_8), headers);
    }
}
