package io.whence.query;

import io.whence.graph.query.AssociationView;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What goes together, without a word on which brings about which. */
@Path("/v1/associations")
@Tag(name = "graph")
@Produces(MediaType.APPLICATION_JSON)
public class AssociationResource {
    private static final int BEST = 3;

    private final GraphReader reader;
    private final QueryConfig config;

    AssociationResource(GraphReader reader, QueryConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /** A page of associations, by falling belief. */
    public record Associations(List<AssociationView> associations, Optional<String> next) {}

    @GET
    @Operation(summary = "Associations by falling belief, each with its best evidence; never causes")
    public Associations list(
            @Parameter(description = "A concept that is in it; give one or two") @RestQuery List<String> concept,
            @Parameter(description = "0 to 1") @RestQuery @DefaultValue("0") double minBelief,
            @Parameter(description = Choices.STATEMENT + "; asked, with stance, of the same piece of evidence")
                    @RestQuery
                    Optional<String> statement,
            @Parameter(description = "supports, refutes or null_result: some evidence takes this stance") @RestQuery
                    Optional<String> stance,
            @Parameter(description = "Id of a document that gives evidence") @RestQuery Optional<String> document,
            @RestQuery @DefaultValue("50") int limit,
            @Parameter(description = "What 'next' of the page before said") @RestQuery Optional<String> cursor) {
        if (concept.size() > 2) {
            throw Problem.badRequest("An association has two concepts; " + concept.size() + " were given.");
        }
        Page<AssociationView> page = reader.associations(
                concept,
                Paging.belief(minBelief),
                Choices.evidence(document, statement, Optional.empty(), stance),
                cursor,
                Paging.limit(limit, config.limits().page()),
                BEST);
        return new Associations(page.items(), page.next());
    }
}
