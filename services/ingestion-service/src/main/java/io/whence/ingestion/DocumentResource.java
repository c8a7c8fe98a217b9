package io.whence.ingestion;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.whence.ingestion.reading.JsonDocument;
import io.whence.ingestion.reading.MetadataFields;
import io.whence.ingestion.reading.SourceFile;
import io.whence.ingestion.reading.UnreadableDocumentException;
import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.DocumentStatus;
import io.whence.ingestion.store.DocumentSummary;
import io.whence.ingestion.store.Documents;
import io.whence.ingestion.store.ListCursor;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.shell.Problem;
import io.whence.shell.TokenRequired;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {
    private static final Set<String> STATES =
            Set.of("accepted", "processing", "complete", "failed", "deleting", "deleted");
    private static final int LONGEST_KEY = 200;
    private static final int MOST_IN_A_LIST = 500;

    private final Submissions submissions;
    private final Documents documents;
    private final DocumentQueries queries;
    private final OutboxSender outbox;
    private final Bodies bodies;
    private final EventStream stream;

    public DocumentResource(
            Submissions submissions,
            Documents documents,
            DocumentQueries queries,
            OutboxSender outbox,
            Bodies bodies,
            EventStream stream) {
        this.submissions = submissions;
        this.documents = documents;
        this.queries = queries;
        this.outbox = outbox;
        this.bodies = bodies;
        this.stream = stream;
    }

    @POST
    @TokenRequired
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Submit a file: what it is is found by its content",
            description =
                    "Text, XML (JATS, PubMed, TEI, BioC, Elsevier, Springer), JSON, HTML, Markdown, LaTeX, RIS, nbib,"
                            + " BibTeX, CSV, WebVTT and others; docs/operations.md lists them. A file that holds several records"
                            + " is answered with a list, as many files are.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; the same content twice is one document",
            content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
    @APIResponse(responseCode = "400", description = "Not readable as a document; the detail says why")
    @APIResponse(responseCode = "409", description = "The same content is just being deleted")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another document")
    public Response submit(
            @HeaderParam("Content-Type") @DefaultValue("") String contentType,
            @Parameter(description = "Repeating a request with its key repeats its answer")
                    @HeaderParam("Idempotency-Key")
                    Optional<String> key,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = JsonDocument.class)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_XML,
                                        schema = @Schema(implementation = String.class))
                            })
                    InputStream body)
            throws IOException {
        List<Submissions.Outcome> outcomes =
                submissions.submit(new SourceFile(contentType, bodies.whole(body)), checked(key));
        if (outcomes.size() != 1) {
            return BulkResource.answer(BulkResource.BulkAnswer.of("record", outcomes));
        }
        SubmissionAnswer answer = outcomes.get(0).orThrow();
        return Response.accepted(answer).location(URI.create(answer.status())).build();
    }

    @GET
    @Operation(summary = "List documents, the newest first")
    public DocumentPage list(
            @Parameter(description = "accepted, processing, complete, failed, deleting or deleted") @QueryParam("state")
                    Optional<String> state,
            @Parameter(description = "'next' of the page before") @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        state.filter(name -> !STATES.contains(name)).ifPresent(name -> {
            throw Problem.badRequest("There is no state '" + name + "'; the states are " + STATES + ".");
        });
        if (limit < 1 || limit > MOST_IN_A_LIST) {
            throw Problem.badRequest("limit is " + limit + "; give 1 to " + MOST_IN_A_LIST + ".");
        }
        return DocumentPage.of(queries.list(state, cursor.map(DocumentResource::parseCursor), limit), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How a document stands, stage by stage")
    public DocumentStatus status(@PathParam("id") String id) {
        return queries.status(documentId(id)).orElseThrow(() -> unknown(id));
    }

    @PATCH
    @Path("/{id}")
    @TokenRequired
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note what is known of a document, such as its retraction; fields not given stay")
    public DocumentSummary describe(@PathParam("id") String id, @Nullable MetadataFields said) {
        DocumentSummary document =
                documents.describe(documentId(id), checked(said)).orElseThrow(() -> unknown(id));
        outbox.wake();
        return document;
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "A document's text in Unicode NFC with LF, or a part of it in code points")
    public String text(
            @PathParam("id") String id,
            @QueryParam("start") Optional<Integer> start,
            @QueryParam("end") Optional<Integer> end) {
        String text = documents.text(documentId(id)).orElseThrow(() -> noText(id));
        int length = text.codePointCount(0, text.length());
        int from = start.orElse(0);
        int to = end.orElse(length);
        if (from < 0 || to < from || to > length) {
            throw Problem.badRequest(
                    "The text has " + length + " code points; " + from + " to " + to + " is not in it.");
        }
        return from == to ? "" : NormalizedText.slice(text, new Span(from, to));
    }

    @GET
    @Blocking
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow one document: how it stands now, then each change")
    public Multi<OutboundSseEvent> follow(@PathParam("id") String id, @Context Sse sse) {
        DocumentId document = documentId(id);
        if (queries.summary(document).isEmpty()) {
            throw unknown(id);
        }
        return stream.of(new SingleFeed(queries, document)::next, sse);
    }

    @DELETE
    @Path("/{id}")
    @TokenRequired
    @Operation(summary = "Delete a document and all that was read in it")
    @APIResponse(
            responseCode = "202",
            description = "It is being deleted; its state is deleted once both stores have let go of it",
            content = @Content(schema = @Schema(implementation = DocumentSummary.class)))
    public Response delete(@PathParam("id") String id) {
        DocumentSummary document = documents.delete(documentId(id)).orElseThrow(() -> unknown(id));
        outbox.wake();
        return Response.accepted(document).build();
    }

    private static MetadataFields checked(@Nullable MetadataFields said) {
        if (said == null) {
            throw Problem.badRequest("The body is empty; send what to note, such as {\"retracted\": true}.");
        }
        try {
            return said.checked();
        } catch (UnreadableDocumentException e) {
            throw Problem.badRequest(e.reason());
        }
    }

    static DocumentId documentId(String id) {
        try {
            return new DocumentId(id);
        } catch (IllegalArgumentException e) {
            throw unknown(id);
        }
    }

    static RuntimeException unknown(String id) {
        return Problem.notFound("There is no document '" + id + "'; GET /v1/documents lists those there are.");
    }

    private RuntimeException noText(String id) {
        return queries.summary(documentId(id)).isEmpty()
                ? unknown(id)
                : Problem.of(410, "Document " + id + " was deleted.").exception();
    }

    private static Optional<String> checked(Optional<String> key) {
        key.filter(name -> name.isBlank() || name.length() > LONGEST_KEY).ifPresent(name -> {
            throw Problem.badRequest("An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        });
        return key;
    }

    private static ListCursor parseCursor(String text) {
        try {
            return ListCursor.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("The cursor is not one that a page before gave as 'next'.");
        }
    }

    /**
     * A page of the list.
     *
     * @param next the cursor of the next page, none on the last one
     */
    public record DocumentPage(List<DocumentSummary> documents, Optional<String> next) {
        static DocumentPage of(List<DocumentSummary> documents, int limit) {
            boolean full = documents.size() == limit;
            return new DocumentPage(
                    documents,
                    full
                            ? Optional.of(
                                    ListCursor.after(documents.get(limit - 1)).text())
                            : Optional.empty());
        }
    }
}
