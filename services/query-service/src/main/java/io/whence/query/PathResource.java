package io.whence.query;

import io.whence.graph.query.PathFinder;
import io.whence.graph.query.PathFinder.Paths;
import io.whence.graph.query.PathQuestion;
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

/** Ways from one concept to another. */
@Path("/v1/paths")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class PathResource {
    private static final int BEST = 2;

    private final PathFinder paths;

    PathResource(PathFinder paths) {
        this.paths = paths;
    }

    @GET
    @Operation(
            summary = "The best causal paths between two concepts",
            description =
                    "Best first by the product of beliefs; a path's sign is the product of its claims' signs. Each"
                            + " claim comes with its best evidence.")
    @APIResponse(responseCode = "200", description = "The paths; none if the two are not connected within the length")
    @APIResponse(responseCode = "404", description = "No concept goes by a name")
    @APIResponse(responseCode = "409", description = "Several concepts go by a name: candidates lists them")
    public Paths find(
            @Parameter(description = "Id, key, label or words of a concept", required = true) @RestQuery
                    Optional<String> from,
            @Parameter(description = "Id, key, label or words of a concept", required = true) @RestQuery
                    Optional<String> to,
            @Parameter(description = "How many paths, 1 to 100") @RestQuery @DefaultValue("5") int limit,
            @Parameter(description = "How many claims a path has at most, 1 to 8") @RestQuery @DefaultValue("4")
                    int maxLength,
            @Parameter(description = "Claims below are passed over, 0 to 1") @RestQuery @DefaultValue("0")
                    double minBelief) {
        PathQuestion question =
                new PathQuestion(Names.required("from", from), Names.required("to", to), limit, maxLength, minBelief);
        return paths.find(question, BEST);
    }
}
