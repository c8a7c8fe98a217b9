package io.whence.query;

import io.whence.graph.query.ConceptView;
import io.whence.graph.query.GraphReader;
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

/** Concepts by words. */
@Path("/v1/concepts")
@Tag(name = "graph")
public class ConceptResource {
    private final GraphReader reader;
    private final QueryConfig config;

    ConceptResource(GraphReader reader, QueryConfig config) {
        this.reader = reader;
        this.config = config;
    }

    /** Concepts that match, best first. */
    public record Concepts(List<ConceptView> concepts) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search concepts by words or starts of words",
            description = "Each with its links to background knowledge and in how many claims it is cause or effect.")
    public Concepts search(
            @Parameter(description = "Words, such as 'sleep los'", required = true) @RestQuery Optional<String> q,
            @RestQuery @DefaultValue("20") int limit) {
        String words = q.filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Give the words to look for as ?q=."));
        return new Concepts(reader.concepts()
                .search(words, Paging.limit(limit, config.limits().page())));
    }
}
