package io.whence.graphservice;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.whence.graph.GraphStore.Written;
import io.whence.graph.PassageEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Rates and waits of the steps, so that the slowest can be seen. */
@ApplicationScoped
public class GraphMeters {
    private final MeterRegistry registry;
    private final Timer assembling;
    private final Timer writing;

    public GraphMeters(MeterRegistry registry) {
        this.registry = registry;
        this.assembling = registry.timer("whence.graph.assemble");
        this.writing = registry.timer("whence.graph.write");
    }

    <T> T assembling(Supplier<T> work) {
        return timed(assembling, work);
    }

    /** Times a transaction; counts passages by what became of them, and evidence. */
    List<Written> writing(List<PassageEvidence> readings, Supplier<List<Written>> work) {
        var written = timed(writing, work);
        written.forEach(outcome -> registry.counter(
                        "whence.graph.passages", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment());
        registry.counter("whence.graph.evidence")
                .increment(readings.stream()
                        .mapToInt(reading -> reading.evidence().size())
                        .sum());
        return written;
    }

    /** Times a step of a projection and counts its changes. */
    int projecting(String projection, Supplier<Integer> step) {
        int changes = timed(registry.timer("whence.graph.project", "projection", projection), step);
        registry.counter("whence.graph.changes", "projection", projection).increment(changes);
        return changes;
    }

    /** Shows how many changes a projection has not carried yet. */
    <T> void lag(String projection, T subject, ToDoubleFunction<T> lag) {
        registry.gauge("whence.graph.projection.lag", List.of(Tag.of("projection", projection)), subject, lag);
    }

    /** Neither timer throws of itself, and the work returns something. */
    private static <T> T timed(Timer timer, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }
}
