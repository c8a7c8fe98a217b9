package io.whence.query;

import io.whence.graph.query.Explainer;
import io.whence.graph.query.Explanation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Why, and who says so. */
@Path("/v1/explanations")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {
    private static final int MOST = 50;

    private final Explainer explainer;

    ExplanationResource(Explainer explainer) {
        this.explainer = explainer;
    }

    @GET
    @Operation(
            summary = "Why one thing is said to bring about another, and who says so",
            description = "The claims between the two with both sides, the best longer paths, and associations.")
    @APIResponse(responseCode = "200", description = "The explanation; its summary says so if nothing connects the two")
    @APIResponse(responseCode = "404", description = "No concept goes by a name")
    @APIResponse(responseCode = "409", description = "Several concepts go by a name: candidates lists them")
    public Explanation explain(
            @Parameter(description = "Id, key, label or words of a concept", required = true) @RestQuery
                    Optional<String> cause,
            @Parameter(description = "Id, key, label or words of a concept", required = true) @RestQuery
                    Optional<String> effect,
            @Parameter(description = "How many pieces of evidence on each side, 1 to 50") @RestQuery @DefaultValue("3")
                    int best) {
        return explainer.explain(
                Names.required("cause", cause), Names.required("effect", effect), Paging.limit(best, MOST));
    }
}
