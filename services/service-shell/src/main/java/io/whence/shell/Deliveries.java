package io.whence.shell;

import io.quarkus.runtime.ShutdownEvent;
import io.whence.events.EventCodec;
import io.whence.events.EventType;
import io.whence.events.MalformedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/**
 * Hands what arrives on a topic to a step, so that no message is lost and none can block the others.
 *
 * <p>A {@link RetryableException} is retried until it goes away, or until its time is up and the stores take other things:
 * a store that is away makes no dead letters, however long it is. Whatever else a step throws, a stack
 * that overflows included, makes the message a dead letter, as does a message that is no event. When a call returns, every message has been dealt with and
 * the batch may be committed. Steps see a message at least once, so they must bear repetition.
 */
@ApplicationScoped
public class Deliveries {
    private final DeadLetterOffice deadLetters;
    private final Retry retry;
    private final DeliveryMeters meters;
    private final Iterable<WrittenStore> stores;

    @Inject
    public Deliveries(
            DeadLetterOffice deadLetters, ShellConfig config, DeliveryMeters meters, Instance<WrittenStore> stores) {
        this(deadLetters, config, meters, (Iterable<WrittenStore>) stores);
    }

    Deliveries(DeadLetterOffice deadLetters, ShellConfig config, DeliveryMeters meters, Iterable<WrittenStore> stores) {
        this.deadLetters = deadLetters;
        this.retry = new Retry(config.retry());
        this.meters = meters;
        this.stores = stores;
    }

    /** Hands over one event at a time. */
    public <T> void each(ConsumerRecords<String, byte[]> batch, EventType<T> type, Consumer<T> step) {
        meters.time(
                type, () -> decode(batch, type).forEach(arrival -> one(arrival, events -> step.accept(events.get(0)))));
    }

    /** Hands over all events of a batch at once; one at a time if that fails, to find which it is. */
    public <T> void all(ConsumerRecords<String, byte[]> batch, EventType<T> type, Consumer<List<T>> step) {
        meters.time(type, () -> together(decode(batch, type), step));
    }

    void stop(@Observes ShutdownEvent event) {
        retry.stop();
    }

    private <T> void together(List<Arrival<T>> arrivals, Consumer<List<T>> step) {
        if (arrivals.isEmpty()) {
            return;
        }
        try {
            retry.run(() -> step.accept(arrivals.stream().map(Arrival::event).toList()));
            arrivals.forEach(arrival -> meters.processed(arrival.type()));
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            arrivals.forEach(arrival -> one(arrival, step));
        }
    }

    private <T> void one(Arrival<T> arrival, Consumer<List<T>> step) {
        try {
            patiently(() -> step.accept(List.of(arrival.event())));
            meters.processed(arrival.type());
        } catch (StoppingException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            bury(arrival, e);
        }
    }

    private void patiently(Runnable attempt) {
        boolean done = false;
        while (!done) {
            try {
                retry.run(attempt);
                done = true;
            } catch (RetryableException e) {
                if (storesAreWritable()) {
                    throw e;
                }
            }
        }
    }

    private boolean storesAreWritable() {
        for (WrittenStore store : stores) {
            if (!store.isWritable()) {
                return false;
            }
        }
        return true;
    }

    private <T> void bury(Arrival<T> arrival, Throwable why) {
        meters.dead(arrival.type());
        retry.forever(() -> deadLetters.receive(arrival.record(), why, Rejection.of(arrival.event(), why)));
    }

    private <T> List<Arrival<T>> decode(ConsumerRecords<String, byte[]> batch, EventType<T> type) {
        List<Arrival<T>> arrivals = new ArrayList<>(batch.count());
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                arrivals.add(new Arrival<>(type, record, EventCodec.decode(type, bytes(record))));
            } catch (MalformedEventException | StackOverflowError e) {
                meters.dead(type);
                retry.forever(() -> deadLetters.receive(record, e, Optional.empty()));
            }
        }
        return arrivals;
    }

    private static byte[] bytes(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        return value == null ? new byte[0] : value;
    }
}
