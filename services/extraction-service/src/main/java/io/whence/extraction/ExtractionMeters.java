package io.whence.extraction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whence.model.event.RelationsExtracted;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the bottleneck of the pipeline tells of itself: sentences read, parsed and skipped, relations found, the time a
 * passage takes and the time it waited on its topic.
 */
final class ExtractionMeters {
    private final Counter read;
    private final Counter parsed;
    private final Counter skipped;
    private final Counter relations;
    private final Timer passage;
    private final Timer wait;
    private final Clock clock;

    ExtractionMeters(MeterRegistry registry, Clock clock) {
        this.read = registry.counter("whence.sentences", "outcome", "read");
        this.parsed = registry.counter("whence.sentences", "outcome", "parsed");
        this.skipped = registry.counter("whence.sentences", "outcome", "skipped");
        this.relations = registry.counter("whence.relations");
        this.passage = registry.timer("whence.passage");
        this.wait = registry.timer("whence.passage.wait");
        this.clock = clock;
    }

    /** Counts what the work gives, and times it. */
    RelationsExtracted count(Supplier<RelationsExtracted> work) {
        RelationsExtracted extracted = passage.record(work);
        read.increment(extracted.sentences() - extracted.skipped().size());
        parsed.increment(extracted.parsed());
        skipped.increment(extracted.skipped().size());
        relations.increment(extracted.relations().size());
        return extracted;
    }

    /** @param sent when the message was sent, in milliseconds since the epoch */
    void waited(long sent) {
        wait.record(Duration.ofMillis(Math.max(0, clock.millis() - sent)));
    }
}
