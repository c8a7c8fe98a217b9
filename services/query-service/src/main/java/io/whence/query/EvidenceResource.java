package io.whence.query;

import io.whence.graph.query.EvidenceView;
import io.whence.graph.query.GraphReader;
import io.whence.shell.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Single pieces of evidence, and whether they still stand in the text. */
@Path("/v1/evidence/{id}")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final GraphReader reader;
    private final StoredTexts texts;

    EvidenceResource(GraphReader reader, StoredTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "A piece of evidence")
    @APIResponse(responseCode = "200", description = "The evidence")
    @APIResponse(responseCode = "404", description = "There is no such evidence")
    public EvidenceView get(@RestPath String id) {
        return reader.evidence(id).orElseThrow(() -> Problem.notFound("There is no evidence " + id + "."));
    }

    @GET
    @Path("verify")
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
