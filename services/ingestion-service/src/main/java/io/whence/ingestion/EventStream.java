package io.whence.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.whence.ingestion.store.DocumentSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Changes as server-sent events, named by the document's state.
 *
 * <p>What happened is read from the database, so it does not matter which instance of the service a listener is at.
 */
@ApplicationScoped
public class EventStream {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Duration interval;

    public EventStream(IngestionConfig config) {
        this.interval = config.ingestion().eventInterval();
    }

    /**
     * A stream that lasts until the listener leaves.
     *
     * @param feed gives the changes since it was last asked
     */
    Multi<OutboundSseEvent> of(Supplier<List<DocumentSummary>> feed, Sse sse) {
        Multi<OutboundSseEvent> changes =
                ticks(interval).onItem().transformToIterable(tick -> feed.get()).map(document -> event(document, sse));
        Multi<OutboundSseEvent> signs = ticks(SIGN_OF_LIFE)
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(changes, signs);
    }

    private static Multi<Long> ticks(Duration interval) {
        return Multi.createFrom()
                .ticks()
                .every(interval)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private static OutboundSseEvent event(DocumentSummary document, Sse sse) {
        return sse.newEventBuilder()
                .id(ChangeFeed.eventId(document))
                .name(document.state())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(DocumentSummary.class, document)
                .build();
    }
}
