package io.whence.extraction;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.model.Passage;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.nlp.ExtractorUnavailableException;
import io.whence.shell.Deliveries;
import io.whence.shell.EventPublisher;
import io.whence.shell.RetryableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

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

    /** What is not done by now is left uncommitted, to be delivered again. */
    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
    }

    private void extract(List<Passage> passages) {
        List<Future<RelationsExtracted>> readings =
                passages.stream().map(this::submit).toList();
        List<RelationsExtracted> extracted =
                readings.stream().map(ExtractionChannel::await).toList();
        publisher.publishAll(Events.RELATIONS_EXTRACTED, extracted);
        publisher.publishAll(
                Events.PROGRESS, extracted.stream().map(ExtractionChannel::done).toList());
    }

    private Future<RelationsExtracted> submit(Passage passage) {
        try {
            return threads.submit(() -> meters.count(() -> extraction.extract(passage)));
        } catch (RejectedExecutionException e) {
            throw stopping(e);
        }
    }

    private static RelationsExtracted await(Future<RelationsExtracted> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopping(e);
        } catch (CancellationException e) {
            throw stopping(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof ExtractorUnavailableException) {
            return stopping(cause);
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static RetryableException stopping(Throwable cause) {
        return new RetryableException("the service is stopping", cause);
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
