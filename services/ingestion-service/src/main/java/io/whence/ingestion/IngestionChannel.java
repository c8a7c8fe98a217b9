package io.whence.ingestion;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.whence.events.Events;
import io.whence.ingestion.store.ProgressFold;
import io.whence.ingestion.store.StoreFailures;
import io.whence.model.event.StageProgress;
import io.whence.shell.Deliveries;
import io.whence.shell.RetryableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.JdbiException;

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
        deliveries.all(batch, Events.PROGRESS, this::fold);
    }

    /** A database that is away takes the reports when it is back. */
    private void fold(List<StageProgress> reports) {
        try {
            progress.fold(reports);
        } catch (JdbiException e) {
            throw StoreFailures.isWorthRetrying(e)
                    ? new RetryableException("the database fails: " + e.getMessage(), e)
                    : e;
        }
    }
}
