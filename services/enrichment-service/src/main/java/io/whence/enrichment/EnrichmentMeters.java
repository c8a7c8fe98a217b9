package io.whence.enrichment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whence.model.Concept;
import io.whence.model.EnrichedRelation;
import java.util.function.Supplier;

/** Relations enriched and left out, mentions of concepts with and without a link, time for a passage, and knowledge. */
final class EnrichmentMeters {
    private final Counter enriched;
    private final Counter unnamed;
    private final Counter circular;
    private final Counter linked;
    private final Counter unlinked;
    private final Timer passage;

    EnrichmentMeters(MeterRegistry registry, KnowledgeBase knowledge) {
        this.enriched = registry.counter("whence.relations", "outcome", "enriched");
        this.unnamed = registry.counter("whence.relations", "outcome", "unnamed");
        this.circular = registry.counter("whence.relations", "outcome", "circular");
        this.linked = registry.counter("whence.mentions", "linked", "true");
        this.unlinked = registry.counter("whence.mentions", "linked", "false");
        this.passage = registry.timer("whence.passage");
        Gauge.builder("whence.assertions", knowledge, KnowledgeBase::assertions).register(registry);
    }

    /** Counts what the work gives, and times it. */
    Enrichment count(Supplier<Enrichment> work) {
        Enrichment enrichment = passage.record(work);
        enriched.increment(enrichment.event().relations().size());
        unnamed.increment(enrichment.unnamed());
        circular.increment(enrichment.circular());
        enrichment.event().relations().forEach(this::mentions);
        return enrichment;
    }

    private void mentions(EnrichedRelation relation) {
        mention(relation.cause());
        mention(relation.effect());
    }

    private void mention(Concept concept) {
        (concept.links().isEmpty() ? unlinked : linked).increment();
    }
}
