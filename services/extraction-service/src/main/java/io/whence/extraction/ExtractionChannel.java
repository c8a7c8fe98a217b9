package io.whence.extraction;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.model.Passage;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.shell.Deliveries;
import io.whence.shell.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Passages in, relations and progress out. The passages of a batch are read side by side, one to a thread. */
@ApplicationScoped
public class ExtractionChannel {
    private final Deliveries deliveries;
    private final EventPublisher publisher;
    private final PassageExtraction extraction;
    private final ExtractionMeters meters;
    private final ExecutorService threads;

    public ExtractionChannel(
            Deliveries deliveries,
            EventPublisher publisher,
            PassageExtraction extraction,
            ExtractionMeters meters,
            ExtractionConfig config) {
        this.deliveries = deliveries;
        this.publisher = publisher;
        this.extraction = extraction;
        this.meters = meters;
        this.threads = Executors.newFixedThreadPool(
                config.threads().orElse(Runtime.getRuntime().availableProcessors()));
    }

    @Incoming("whence.passages")
    @Blocking
    public void passages(ConsumerRecords<String, byte[]> batch) {
        batch.forEach(record -> meters.waited(record.timestamp()));
        deliveries.all(batch, Events.PASSAGE, this::extract);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    private void extract(List<Passage> passages) {
        List<CompletableFuture<RelationsExtracted>> readings = passages.stream()
                .map(passage ->
                        CompletableFuture.supplyAsync(() -> meters.count(() -> extraction.extract(passage)), threads))
                .toList();
        List<RelationsExtracted> extracted =
                readings.stream().map(ExtractionChannel::join).toList();
        publisher.publishAll(Events.RELATIONS_EXTRACTED, extracted);
        publisher.publishAll(
                Events.PROGRESS, extracted.stream().map(ExtractionChannel::done).toList());
    }

    private static RelationsExtracted join(CompletableFuture<RelationsExtracted> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static StageProgress done(RelationsExtracted extracted) {
        return new StageProgress(
                extracted.ref().document(),
                extracted.ref().generation(),
                Optional.of(extracted.ref().passage()),
                Stage.EXTRACT,
                Outcome.DONE,
                Optional.empty(),
                extracted.relations().size(),
                extracted.skipped().size());
    }
}
