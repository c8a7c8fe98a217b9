package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.whence.graph.query.ClaimView;
import io.whence.graph.query.SubGraphQuestion;
import io.whence.graph.query.SubGraphReader;
import io.whence.reasoning.request.ReasoningText;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Parts of the literature graph, and questions about them. */
@Path("/v1/graphs/literature")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LiteratureGraphResource {
    private static final int BEST = 2;

    private final SubGraphReader graphs;

    LiteratureGraphResource(SubGraphReader graphs) {
        this.graphs = graphs;
    }

    /**
     * Which part, and perhaps a question about it.
     *
     * @param concepts ids, keys, labels or words of concepts
     * @param hops how far to go from them, 0 to 2; 1 if absent
     * @param minBelief claims below are left out
     * @param documents the context: only claims that one of these documents gives evidence for
     * @param drop ids of claims to leave out, for example to break a cycle
     * @param question for {@code /questions}
     */
    public record LiteratureQuestion(
            @JsonAlias("concept") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    List<String> concepts,
            Optional<Integer> hops,
            @JsonAlias({"minimumBelief", "belief"}) Optional<Double> minBelief,
            @JsonAlias("context") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    List<String> documents,
            List<String> drop,
            Optional<String> question) {}

    /**
     * A part of the graph.
     *
     * @param graph as text, such as {@code a -> b; b -> c}
     * @param edges each with the claim it rests on
     * @param cycles nodes in order; they are shown and never broken without being asked
     */
    public record LiteraturePart(
            List<String> nodes, String graph, List<LiteratureEdge> edges, List<List<String>> cycles) {}

    /** An arrow, and the claim with its evidence. */
    public record LiteratureEdge(String arrow, ClaimView claim) {}

    /** An answer, and the part of the graph that it rests on. */
    public record LiteratureReply(GraphReply reply, List<LiteratureEdge> edges) {}

    @POST
    @Operation(summary = "A part of the literature graph, each edge with its evidence, and its cycles")
    @APIResponse(responseCode = "200", description = "The part")
    @APIResponse(responseCode = "404", description = "No concept goes by a name")
    @APIResponse(responseCode = "409", description = "Several concepts go by a name: candidates lists them")
    public LiteraturePart part(@Nullable LiteratureQuestion body) {
        LiteratureGraph graph = graph(Given.body(body));
        return new LiteraturePart(graph.nodes(), graph.text(), edges(graph), graph.cycles());
    }

    @POST
    @Path("questions")
    @Operation(
            summary = "A question about a part of the literature graph",
            description = "The same questions as /v1/reason/graph. A part with cycles is refused: choose the claims to"
                    + " leave out by 'drop'.")
    @APIResponse(responseCode = "200", description = "The answer, and every edge with its evidence")
    @APIResponse(responseCode = "409", description = "The part has cycles, or a name is ambiguous")
    @APIResponse(responseCode = "422", description = "The question cannot be read")
    public LiteratureReply ask(@Nullable LiteratureQuestion body) {
        LiteratureQuestion question = Given.body(body);
        String asked = Given.text("question", question.question());
        LiteratureGraph graph = graph(question);
        List<List<String>> cycles = graph.cycles();
        if (!cycles.isEmpty()) {
            throw Problem.conflict("This part of the graph has cycles, such as "
                    + String.join(" -> ", cycles.get(0)) + " -> "
                    + cycles.get(0).get(0)
                    + ". Ask /v1/graphs/literature for its edges and name the claims to leave out in 'drop'.");
        }
        return new LiteratureReply(
                Deadline.within(() -> GraphReply.of(ReasoningText.of(graph.shape(), asked))), edges(graph));
    }

    private LiteratureGraph graph(LiteratureQuestion question) {
        SubGraphQuestion part = new SubGraphQuestion(
                question.concepts(),
                question.hops().orElse(1),
                question.minBelief().orElse(0.0),
                question.documents());
        return LiteratureGraph.of(graphs.read(part, BEST), Set.copyOf(question.drop()));
    }

    private static List<LiteratureEdge> edges(LiteratureGraph graph) {
        return graph.claims().stream()
                .map(edge -> new LiteratureEdge(graph.arrow(edge), edge.claim()))
                .toList();
    }
}
