package io.whence.query.reason;

import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about a causal graph that the user gives. */
@Path("/v1/reason/graph")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GraphQuestionResource {
    /**
     * A graph and a question.
     *
     * @param text the graph in sentences or arrows; may end with the question
     * @param graph the graph as {@code A -> B; B <-> C}, instead of a text
     * @param question such as "Is A d-separated from C given B?"
     */
    public record GraphQuestion(Optional<String> text, Optional<String> graph, Optional<String> question) {}

    @POST
    @Operation(
            summary = "Reachability, separation, adjustment, mediators, confounders",
            description = "Over a graph in arrows or in sentences, with the paths that the answer rests on.")
    @APIResponse(responseCode = "200", description = "The answer and its reason")
    @APIResponse(responseCode = "422", description = "A fragment that cannot be read, or a cycle, is named")
    public GraphReply ask(GraphQuestion question) {
        if (question.graph().isPresent()) {
            return GraphReply.about(question.graph().get(), Given.text("question", question.question()));
        }
        return question.text()
                .map(text -> GraphReply.read(text, question.question().orElse("")))
                .orElseThrow(() -> Problem.badRequest("Give the graph as 'graph' or as 'text'."));
    }
}
