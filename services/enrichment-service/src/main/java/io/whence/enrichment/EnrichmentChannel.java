package io.whence.enrichment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.shell.Deliveries;
import io.whence.shell.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Relations in, enriched relations and progress out. */
@ApplicationScoped
public class EnrichmentChannel {
    private final Deliveries deliveries;
    private final EventPublisher publisher;
    private final ConceptLinker linker;
    private final EnrichmentMeters meters;

    public EnrichmentChannel(
            Deliveries deliveries, EventPublisher publisher, ConceptLinker linker, EnrichmentMeters meters) {
        this.deliveries = deliveries;
        this.publisher = publisher;
        this.linker = linker;
        this.meters = meters;
    }

    @Incoming("whence.relations")
    @Blocking
    public void relations(ConsumerRecords<String, byte[]> batch) {
        deliveries.all(batch, Events.RELATIONS_EXTRACTED, this::enrich);
    }

    private void enrich(List<RelationsExtracted> extracted) {
        List<Enrichment> enriched = extracted.stream()
                .map(event -> meters.count(() -> linker.enrich(event)))
                .toList();
        publisher.publishAll(
                Events.RELATIONS_ENRICHED,
                enriched.stream().map(Enrichment::event).toList());
        publisher.publishAll(
                Events.PROGRESS, enriched.stream().map(EnrichmentChannel::done).toList());
    }

    private static StageProgress done(Enrichment enrichment) {
        RelationsEnriched event = enrichment.event();
        return new StageProgress(
                event.ref().document(),
                event.ref().generation(),
                Optional.of(event.ref().passage()),
                Stage.ENRICH,
                Outcome.DONE,
                Optional.empty(),
                event.relations().size(),
                0);
    }
}
