package io.whence.query;

import io.whence.graph.query.CypherAnswer;
import io.whence.graph.query.CypherGate;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions in Cypher. */
@Path("/v1/cypher")
@Tag(name = "query languages")
public class CypherResource {
    private final CypherGate gate;

    CypherResource(CypherGate gate) {
        this.gate = gate;
    }

    /**
     * A Cypher query.
     *
     * @param query its text; it may only read
     * @param parameters by name
     */
    @Schema(name = "CypherQuery")
    public record CypherQuery(
            @Schema(
                            required = true,
                            examples = "MATCH (a:Concept)-[r:CAUSES]->(b:Concept)"
                                    + " RETURN a.label, b.label, r.belief ORDER BY r.belief DESC LIMIT 5")
                    Optional<String> query,
            Map<String, Object> parameters) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask in Cypher, reading only",
            description = "The query is explained first and runs only if it reads and nothing else: no writes, no"
                    + " LOAD CSV, no procedures but those that read the graph. Time and rows are limited.")
    @APIResponse(responseCode = "200", description = "Columns and rows; truncated says whether there were more rows")
    @APIResponse(responseCode = "400", description = "The query does not parse or is not allowed here")
    @APIResponse(responseCode = "504", description = "The query was stopped because it took too long")
    public CypherAnswer ask(@Nullable CypherQuery question) {
        CypherQuery asked = Optional.ofNullable(question).orElseGet(() -> new CypherQuery(Optional.empty(), Map.of()));
        String query = asked.query()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Send {\"query\": \"MATCH …\", \"parameters\": {…}}."));
        return gate.run(query, asked.parameters());
    }
}
