package io.whence.graphservice;

import io.smallrye.common.annotation.Blocking;
import io.whence.shell.TokenRequired;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an administrator can ask of the graph. All of it needs the API token. */
@Path("/v1/admin")
@TokenRequired
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Tag(name = "admin")
public class AdminResource {
    private final Consistency consistency;
    private final ConceptMerges merges;

    public AdminResource(Consistency consistency, ConceptMerges merges) {
        this.consistency = consistency;
        this.merges = merges;
    }

    /** Whether to put right what differs; {@code false} if it is left out. */
    public record ConsistencyRequest(Optional<Boolean> repair) {}

    /** Two concepts that are the same, why, and who says so ({@code api} if left out). */
    public record LinkRequest(
            Optional<String> first, Optional<String> second, Optional<String> why, Optional<String> by) {}

    /** Why the two are not the same after all, and who says so ({@code api} if left out). */
    public record UnlinkRequest(Optional<String> why, Optional<String> by) {}

    @POST
    @Path("/consistency")
    @Operation(summary = "Compare the RDF store with Neo4j, and repair it if asked to; writing waits meanwhile")
    public ConsistencyAnswer consistency(@Nullable ConsistencyRequest request) {
        boolean repair =
                Optional.ofNullable(request).flatMap(ConsistencyRequest::repair).orElse(false);
        return ConsistencyAnswer.of(repair ? consistency.repair() : consistency.check());
    }

    @POST
    @Path("/rebuild-rdf")
    @Operation(summary = "Empty the RDF store and build it from Neo4j; writing waits meanwhile")
    public ConsistencyAnswer rebuildRdf() {
        return ConsistencyAnswer.of(consistency.rebuild());
    }

    @POST
    @Path("/concepts/links")
    @Operation(summary = "Say that two concepts are the same, with the reason")
    public Response link(@Nullable LinkRequest request) {
        var link = merges.link(
                Optional.ofNullable(request).flatMap(LinkRequest::first),
                Optional.ofNullable(request).flatMap(LinkRequest::second),
                Optional.ofNullable(request).flatMap(LinkRequest::why),
                Optional.ofNullable(request).flatMap(LinkRequest::by));
        return Response.created(URI.create("/v1/admin/concepts/links/" + link.id()))
                .entity(link)
                .build();
    }

    @DELETE
    @Path("/concepts/links/{id}")
    @Operation(summary = "Undo a link, with the reason")
    public LinkAnswer unlink(@PathParam("id") String id, @Nullable UnlinkRequest request) {
        return merges.unlink(
                id,
                Optional.ofNullable(request).flatMap(UnlinkRequest::why),
                Optional.ofNullable(request).flatMap(UnlinkRequest::by));
    }
}
