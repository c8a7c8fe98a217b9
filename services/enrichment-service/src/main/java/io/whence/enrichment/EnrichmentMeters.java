package io.whence.enrichment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whence.model.Concept;
import io.whence.model.EnrichedRelation;
import io.whence.model.NoConcept;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Relations enriched and left readings, by reason, mentions of concepts with and without a link, time for a passage, and knowledge. */
final class EnrichmentMeters {
    private final Counter enriched;
    private final Counter unnamed;
    private final Counter circular;
    private final Counter split;
    private final Map<NoConcept, Counter> reasons = new EnumMap<>(NoConcept.class);
    private final Counter linked;
    private final Counter unlinked;
    private final Timer passage;

    EnrichmentMeters(MeterRegistry registry, KnowledgeBase knowledge) {
        this.enriched = registry.counter("whence.relations", "outcome", "enriched");
        this.unnamed = registry.counter("whence.relations", "outcome", "unnamed");
        this.circular = registry.counter("whence.relations", "outcome", "circular");
        this.split = registry.counter("whence.relations.split");
        for (NoConcept reason : NoConcept.values()) {
            reasons.put(reason, registry.counter("whence.relations.unnamed", "reason", reason.wireName()));
        }
        this.linked = registry.counter("whence.mentions", "linked", "true");
        this.unlinked = registry.counter("whence.mentions", "linked", "false");
        this.passage = registry.timer("whence.passage");
        Gauge.builder("whence.assertions", knowledge, KnowledgeBase::assertions).register(registry);
    }

    /** Counts what the work gives, and times it. */
    Enrichment count(Supplier<Enrichment> work) {
        Enrichment enrichment = passage.record(work);
        enriched.increment(enrichment.event().relations().size());
        split.increment(enrichment.split());
        enrichment.event().unnamed().forEach(relation -> left(relation.reason()));
        enrichment.event().relations().forEach(this::mentions);
        return enrichment;
    }

    private void left(NoConcept reason) {
        (reason == NoConcept.CIRCULAR ? circular : unnamed).increment();
        reasons.computeIfPresent(reason, (same, counter) -> {
            counter.increment();
            return counter;
        });
    }

    private void mentions(EnrichedRelation relation) {
        mention(relation.cause());
        mention(relation.effect());
    }

    private void mention(Concept concept) {
        (concept.links().isEmpty() ? unlinked : linked).increment();
    }
}
