package io.whence.query;

import io.whence.graph.query.EvidenceView;
import io.whence.graph.query.GraphReader;
import io.whence.graph.query.Page;
import io.whence.shell.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Evidence, with what only asks, aims or describes, and whether it still stands in the text. */
@Path("/v1/evidence")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final GraphReader reader;
    private final StoredTexts texts;
    private final QueryConfig config;

    EvidenceResource(GraphReader reader, StoredTexts texts, QueryConfig config) {
        this.reader = reader;
        this.texts = texts;
        this.config = config;
    }

    /** A page of evidence, by falling confidence. */
    public record EvidencePage(List<EvidenceView> evidence, Optional<String> next) {}

    @GET
    @Operation(
            summary = "Evidence by falling confidence, with what bears on no claim",
            description =
                    "Questions, aims, hypotheses, methods and titles are kept as they were read, make no claim and"
                            + " count for nothing: they are found here. Give a cause, an effect or a document.")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "400", description = "Neither a concept nor a document is given, or a value is none")
    public EvidencePage list(
            @Parameter(description = "A concept that is named as the cause") @RestQuery Optional<String> cause,
            @Parameter(description = "A concept that is named as the effect") @RestQuery Optional<String> effect,
            @Parameter(description = "Id of its document") @RestQuery Optional<String> document,
            @Parameter(description = Choices.STATEMENT) @RestQuery Optional<String> statement,
            @Parameter(description = "direct, conditional, correlational or hypothesised") @RestQuery
                    Optional<String> strength,
            @Parameter(description = "supports, refutes or null_result") @RestQuery Optional<String> stance,
            @RestQuery @DefaultValue("50") int limit,
            @Parameter(description = "What 'next' of the page before said") @RestQuery Optional<String> cursor) {
        if (cause.isEmpty() && effect.isEmpty() && document.isEmpty()) {
            throw Problem.badRequest("Give a concept as cause or effect, or the id of a document.");
        }
        Page<EvidenceView> page = reader.evidence(
                cause,
                effect,
                Choices.evidence(document, statement, strength, stance),
                cursor,
                Paging.limit(limit, config.limits().page()));
        return new EvidencePage(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A piece of evidence")
    @APIResponse(responseCode = "200", description = "The evidence")
    @APIResponse(responseCode = "404", description = "There is no such evidence")
    public EvidenceView get(@RestPath String id) {
        return reader.evidence(id).orElseThrow(() -> Problem.notFound("There is no evidence " + id + "."));
    }

    @GET
    @Path("{id}/verify")
    @Operation(
            summary = "Check a piece of evidence against the stored text",
            description = "Reads the document's text again from the ingestion service and checks that its hash is the"
                    + " document's id, and that the quote and the words for cause and effect stand where they are said"
                    + " to stand. A text that was tampered with is found.")
    @APIResponse(responseCode = "200", description = "verified says whether all holds; problems says what does not")
    @APIResponse(responseCode = "404", description = "There is no such evidence")
    @APIResponse(responseCode = "503", description = "The ingestion service does not answer")
    public Verification verify(@RestPath String id) {
        EvidenceView evidence = get(id);
        return texts.of(evidence.document().id())
                .map(text -> Verification.of(evidence, text))
                .orElseGet(() -> Verification.withoutText(evidence));
    }
}
