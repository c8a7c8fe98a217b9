package io.whence.query;

import io.whence.graph.query.ClaimFilter;
import io.whence.graph.query.ClaimView;
import io.whence.graph.query.GraphReader;
import io.whence.graph.query.Page;
import io.whence.model.Sign;
import io.whence.model.Strength;
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

/** Claims with what they rest on. */
@Path("/v1/claims")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private static final int BEST = 3;

    private final GraphReader reader;
    private final QueryConfig config;

    ClaimResource(GraphReader reader, QueryConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /**
     * A page of claims, by falling belief.
     *
     * @param next cursor of the page that follows; absent on the last
     */
    public record Claims(List<ClaimView> claims, Optional<String> next) {}

    @GET
    @Operation(
            summary = "Claims by falling belief, each with its best evidence",
            description = "Cause and effect are ids, keys, labels or words of concepts; concepts judged the same count"
                    + " as one.")
    public Claims list(
            @RestQuery Optional<String> cause,
            @RestQuery Optional<String> effect,
            @Parameter(description = "positive, negative or unknown") @RestQuery Optional<String> sign,
            @Parameter(
                            description = "direct or conditional: the strongest wording in its favour; what is only"
                                    + " hypothesised makes no claim, see /v1/evidence")
                    @RestQuery
                    Optional<String> strength,
            @Parameter(
                            description = Choices.STATEMENT
                                    + "; stance, statement and document are asked of the same piece of" + " evidence")
                    @RestQuery
                    Optional<String> statement,
            @Parameter(description = "supports, refutes or null_result: some evidence takes this stance") @RestQuery
                    Optional<String> stance,
            @Parameter(description = "0 to 1") @RestQuery @DefaultValue("0") double minBelief,
            @Parameter(description = "Id of a document that gives evidence") @RestQuery Optional<String> document,
            @RestQuery @DefaultValue("50") int limit,
            @Parameter(description = "What 'next' of the page before said") @RestQuery Optional<String> cursor) {
        ClaimFilter filter = new ClaimFilter(
                cause,
                effect,
                Choices.one("sign", sign, Sign.values(), Sign::wireName),
                Choices.one("strength", strength, Strength.values(), Strength::wireName),
                Paging.belief(minBelief),
                Choices.evidence(document, statement, Optional.empty(), stance));
        Page<ClaimView> page = reader.claims(
                filter, cursor, Paging.limit(limit, config.limits().page()), BEST);
        return new Claims(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A claim with all its evidence",
            description =
                    "Each piece with its sentence, its place in the document, the section and the document's title.")
    @APIResponse(responseCode = "200", description = "The claim")
    @APIResponse(responseCode = "404", description = "There is no such claim")
    public ClaimView get(@RestPath String id) {
        return reader.claim(id)
                .orElseThrow(() -> Problem.notFound("There is no claim " + id + "; /v1/claims lists those there are."));
    }
}
