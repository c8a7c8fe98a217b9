package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import org.jspecify.annotations.Nullable;

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
     * @param graph the graph as {@code A -> B; B <-> C}, as a list of edges or as an object of nodes and edges, instead of
     *     a text
     * @param question such as "Is A d-separated from C given B?"
     */
    public record GraphQuestion(
            @JsonAlias({"input", "premise"}) @JsonDeserialize(contentUsing = TextJson.class) Optional<String> text,
            @JsonDeserialize(contentUsing = GraphJson.class) Optional<String> graph,
            @JsonAlias({"query", "hypothesis"}) @JsonDeserialize(contentUsing = TextJson.class)
                    Optional<String> question) {}

    @POST
    @Operation(
            summary = "Reachability, separation, adjustment, mediators, confounders",
            description = "Over a graph in arrows or in sentences, with the paths that the answer rests on.")
    @APIResponse(responseCode = "200", description = "The answer and its reason")
    @APIResponse(responseCode = "422", description = "A fragment that cannot be read, or a cycle, is named")
    public GraphReply ask(@Nullable GraphQuestion body) {
        GraphQuestion asked = Given.body(body);
        return Deadline.within(() -> reply(Given.some(asked.graph()), Given.some(asked.text()), asked.question()));
    }

    private static GraphReply reply(Optional<String> graph, Optional<String> text, Optional<String> question) {
        if (graph.isEmpty()) {
            return text.map(words -> GraphReply.read(words, question.orElse("")))
                    .orElseThrow(() -> Problem.badRequest("Give the graph as 'graph' or as 'text'."));
        }
        boolean whole = Given.some(question).isPresent() && text.isPresent();
        return whole
                ? GraphReply.read(graph.get().replace(";", ".\n") + ".\n" + text.get(), question.get())
                : GraphReply.about(
                        graph.get(), Given.text("question", Given.some(question).or(() -> text)));
    }
}
