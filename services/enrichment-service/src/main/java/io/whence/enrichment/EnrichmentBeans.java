package io.whence.enrichment;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.whence.enrichment.concept.ConceptNormalizer;
import io.whence.enrichment.knowledge.WordNet;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The service's wiring. */
public final class EnrichmentBeans {
    @Produces
    @Singleton
    @Startup
    WordNet wordNet() {
        return WordNet.load();
    }

    @Produces
    @Singleton
    @Startup
    KnowledgeBase knowledge(WordNet wordNet, EnrichmentConfig config) {
        return new KnowledgeBase(wordNet, config.path(), config.remembered());
    }

    void close(@Disposes KnowledgeBase knowledge) {
        knowledge.close();
    }

    @Produces
    @Singleton
    ConceptNormalizer normalizer(WordNet wordNet) {
        return new ConceptNormalizer(wordNet::singular);
    }

    @Produces
    @Singleton
    ConceptLinker linker(ConceptNormalizer normalizer, KnowledgeBase knowledge) {
        return new ConceptLinker(normalizer, knowledge.knowledge(), knowledge::assertions);
    }

    @Produces
    @Singleton
    EnrichmentMeters meters(MeterRegistry registry, KnowledgeBase knowledge) {
        return new EnrichmentMeters(registry, knowledge);
    }
}
