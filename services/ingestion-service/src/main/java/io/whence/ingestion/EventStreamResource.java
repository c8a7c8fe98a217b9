package io.whence.ingestion;

import io.smallrye.mutiny.Multi;
import io.whence.ingestion.store.DocumentQueries;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells of the changes of all documents as they happen. */
@Path("/v1/events")
@Tag(name = "Documents")
public class EventStreamResource {
    private final DocumentQueries queries;
    private final EventStream stream;

    public EventStreamResource(DocumentQueries queries, EventStream stream) {
        this.queries = queries;
        this.stream = stream;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow the changes of all documents; Last-Event-ID resumes")
    public Multi<OutboundSseEvent> follow(@HeaderParam("Last-Event-ID") Optional<String> last, @Context Sse sse) {
        Instant start = last.flatMap(ChangeFeed::moment).orElseGet(Instant::now);
        return stream.of(new ChangeFeed(queries, start)::next, sse);
    }
}
