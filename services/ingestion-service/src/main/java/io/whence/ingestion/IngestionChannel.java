package io.whence.ingestion;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.ingestion.store.ProgressFold;
import io.whence.shell.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the stages report. */
@ApplicationScoped
public class IngestionChannel {
    private final Deliveries deliveries;
    private final ProgressFold progress;

    public IngestionChannel(Deliveries deliveries, ProgressFold progress) {
        this.deliveries = deliveries;
        this.progress = progress;
    }

    @Incoming("whence.progress")
    @Blocking
    public void progress(ConsumerRecords<String, byte[]> batch) {
        deliveries.all(batch, Events.PROGRESS, progress::fold);
    }
}
