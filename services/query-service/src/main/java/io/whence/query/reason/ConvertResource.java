package io.whence.query.reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.graph.MixedGraph;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Graphs from one format to another. */
@Path("/v1/graphs/convert")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConvertResource {

    /**
     * A graph and the format that it is wanted in.
     *
     * @param graph in any form
     * @param from its format, where it is not to be recognised: dagitty, dot, gml, graphml, lavaan, bnlearn, edges, json
     * @param to the format wanted, one of the same
     */
    public record Conversion(
            @Schema(
                            description = GraphQuestionResource.GRAPH,
                            implementation = Object.class,
                            example = "dag { X -> Y }")
                    Optional<JsonNode> graph,
            @Schema(example = "dagitty") Optional<String> from,
            @Schema(example = "dot") Optional<String> to) {}

    /**
     * The graph, converted.
     *
     * @param from the format that it was read in
     * @param to the format that it is written in
     * @param graph the text in that format
     * @param shape the same as an object of nodes, edges, bidirected edges and latent variables
     */
    public record Converted(
            String from, String to, String graph, @Schema(implementation = Object.class) ObjectNode shape) {}

    @POST
    @Operation(
            summary = "Convert a causal graph",
            description = "dagitty, DOT, GML, GraphML, lavaan, bnlearn, edge lists (with PAG marks and braces), JSON.")
    @APIResponse(responseCode = "200", description = "The same graph in the other format")
    @APIResponse(responseCode = "422", description = "The part of the graph that cannot be read is named")
    public Converted convert(@Nullable Conversion body) {
        Conversion asked = Given.body(body);
        JsonNode given = asked.graph().orElseThrow(() -> Problem.badRequest("The field 'graph' is needed."));
        String to = Given.text("to", asked.to()).strip().toLowerCase(Locale.ROOT);
        boolean text = given.isTextual()
                && !given.asText().stripLeading().startsWith("{\"")
                && !given.asText().stripLeading().startsWith("[[");
        GraphFormat format = asked.from()
                .filter(name -> !name.equalsIgnoreCase("json"))
                .map(GraphFormat::named)
                .orElseGet(() -> GraphFormat.of(given.asText()));
        MixedGraph graph = text ? format.read(given.asText()) : GraphShape.read(given);
        return new Converted(
                text ? format.name().toLowerCase(Locale.ROOT) : "json",
                to,
                to.equals("json")
                        ? GraphShape.write(graph).toString()
                        : GraphFormat.named(to).write(graph),
                GraphShape.write(graph));
    }
}
