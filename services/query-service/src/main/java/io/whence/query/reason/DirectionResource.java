package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.whence.graph.query.ClaimView;
import io.whence.graph.query.Direction;
import io.whence.graph.query.DirectionFinder;
import io.whence.model.BackgroundEdge;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which of two things is the cause. */
@Path("/v1/pairs/direction")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DirectionResource {
    private final DirectionFinder directions;

    DirectionResource(DirectionFinder directions) {
        this.directions = directions;
    }

    /** Two things: ids, keys, labels or words of concepts. */
    public record Pair(
            @JsonAlias({"first", "from"}) Optional<String> a, @JsonAlias({"second", "to"}) Optional<String> b) {}

    /**
     * Which way.
     *
     * @param direction a_to_b, b_to_a, both or unknown
     * @param reason what that rests on
     * @param forward claims from a to b, with evidence
     * @param backward claims from b to a, with evidence
     */
    public record DirectionReply(
            String direction,
            String reason,
            List<ClaimView> forward,
            List<ClaimView> backward,
            List<BackgroundEdge> background) {}

    @POST
    @Operation(
            summary = "Which of two things is said to bring about the other?",
            description =
                    "From the literature graph, failing that from background knowledge, with evidence; unknown when"
                            + " there is none.")
    @APIResponse(responseCode = "200", description = "The direction and what it rests on")
    public DirectionReply ask(@Nullable Pair body) {
        Pair pair = Given.body(body);
        Direction found = directions.of(Given.text("a", pair.a()), Given.text("b", pair.b()));
        return new DirectionReply(
                found.direction().name().toLowerCase(Locale.ROOT),
                found.reason(),
                found.forward(),
                found.backward(),
                found.background());
    }
}
