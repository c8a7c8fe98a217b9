package io.whence.shell;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whence.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts what becomes of arriving events: {@code whence_events_total{topic, outcome="processed"|"dead"}}, and times the
 * batches: {@code whence_batch_seconds{topic}}.
 */
@ApplicationScoped
public class DeliveryMeters {
    private final MeterRegistry registry;

    public DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void processed(EventType<?> type) {
        count(type, "processed");
    }

    void dead(EventType<?> type) {
        count(type, "dead");
    }

    void time(EventType<?> type, Runnable batch) {
        Timer.builder("whence.batch")
                .tag("topic", type.topic().name())
                .register(registry)
                .record(batch);
    }

    private void count(EventType<?> type, String outcome) {
        registry.counter("whence.events", "topic", type.topic().name(), "outcome", outcome)
                .increment();
    }
}
