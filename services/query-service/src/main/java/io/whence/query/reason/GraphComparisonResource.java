package io.whence.query.reason;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.evaluate.Agreement;
import io.whence.reasoning.evaluate.GraphComparison;
import io.whence.reasoning.evaluate.GraphScores;
import io.whence.reasoning.evaluate.PlainGraph;
import io.whence.reasoning.graph.Edge;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How well a graph matches another. */
@Path("/v1/graphs/evaluate")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GraphComparisonResource {
    /** Figures with names as they stand, and with names normalised. */
    public record ComparisonReply(Scores exact, Scores normalised) {}

    /** Figures of one comparison. */
    public record Scores(Figures nodes, Figures edges, int shd, double normalisedShd) {
        static Scores of(GraphScores scores) {
            return new Scores(
                    Figures.of(scores.nodes()), Figures.of(scores.edges()), scores.shd(), scores.normalisedShd());
        }
    }

    /** Precision, recall and F1, with the counts they are made of. */
    public record Figures(double precision, double recall, double f1, int right, int predicted, int gold) {
        static Figures of(Agreement agreement) {
            return new Figures(
                    agreement.precision(),
                    agreement.recall(),
                    agreement.f1(),
                    agreement.right(),
                    agreement.predicted(),
                    agreement.gold());
        }
    }

    @POST
    @Operation(
            summary = "Compare a predicted causal graph with a gold one",
            description = "Both as {\"nodes\": [\"a\"], \"edges\": [[\"a\", \"b\"]]} or as text 'a -> b; c'. Nodes and"
                    + " edges: precision, recall, F1; structural Hamming distance. Exact and normalised names.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "400", description = "Not two graphs")
    public ComparisonReply compare(@Nullable JsonNode given) {
        JsonNode body = Given.body(given);
        GraphComparison comparison = GraphComparison.of(graph(body, "gold"), graph(body, "predicted"));
        return new ComparisonReply(Scores.of(comparison.exact()), Scores.of(comparison.normalised()));
    }

    private static PlainGraph graph(JsonNode body, String name) {
        JsonNode graph = body.path(name);
        if (graph.isTextual()) {
            return text(graph.asText());
        }
        if (!graph.isObject()) {
            throw Problem.badRequest(
                    "'" + name + "' is a graph: {\"nodes\": […], \"edges\": [[\"a\", \"b\"]]} or a text.");
        }
        Set<String> nodes = new LinkedHashSet<>();
        graph.path("nodes").forEach(node -> nodes.add(node.asText()));
        Set<Edge> edges = new LinkedHashSet<>();
        graph.path("edges").forEach(edge -> edges.add(edge(edge)));
        return new PlainGraph(nodes, edges);
    }

    private static Edge edge(JsonNode edge) {
        return edge.isArray()
                ? new Edge(edge.path(0).asText(), edge.path(1).asText())
                : new Edge(edge.path("from").asText(), edge.path("to").asText());
    }

    /** Cycles are allowed here, so this is not read as a DAG. */
    private static PlainGraph text(String text) {
        Set<String> nodes = new LinkedHashSet<>();
        Set<Edge> edges = new LinkedHashSet<>();
        for (String statement : text.split("[;,\\n]", -1)) {
            String[] chain = statement.split("->", -1);
            for (int index = 0; index < chain.length; index++) {
                String name = chain[index].strip();
                if (!name.isEmpty()) {
                    nodes.add(name);
                }
                if (index > 0) {
                    edges.add(new Edge(chain[index - 1].strip(), name));
                }
            }
        }
        return new PlainGraph(nodes, edges);
    }
}
