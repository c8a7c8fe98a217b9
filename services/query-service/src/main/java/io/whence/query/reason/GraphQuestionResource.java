package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions about a causal graph that the user gives. */
@Path("/v1/reason/graph")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GraphQuestionResource {

    static final String GRAPH =
            "A text (arrows, dagitty, DOT, GML, GraphML, lavaan, bnlearn), a list of edges [[\"A\", \"B\"]], or an"
                    + " object {\"nodes\": […], \"edges\": […], \"bidirected\": […], \"latent\": […]}";
    /**
     * A graph and a question.
     *
     * @param text the graph in sentences or arrows; may end with the question
     * @param graph the graph as {@code A -> B; B <-> C}, in dagitty's, Graphviz', GML, GraphML, lavaan or bnlearn's form, as a
     *     list of edges or as an object of nodes and edges; beside a text or instead of one
     * @param question such as "Is A d-separated from C given B?"
     */
    public record GraphQuestion(
            @JsonAlias({"input", "premise"}) @JsonDeserialize(contentUsing = TextJson.class) Optional<String> text,
            @Schema(description = GRAPH, implementation = Object.class, example = "A -> B; B <-> C")
                    Optional<JsonNode> graph,
            @JsonAlias({"query", "hypothesis"}) @JsonDeserialize(contentUsing = TextJson.class)
                    Optional<String> question) {}

    @POST
    @Operation(
            summary = "Questions about a causal graph",
            description =
                    "Reachability, separation, paths, adjustment, front door, instruments, identifiability, implied"
                            + " independences, equivalent graphs; GET /v1/reason/questions lists all. Over a graph in any format or in"
                            + " sentences, with the paths that the answer rests on.")
    @APIResponse(responseCode = "200", description = "The answer, its reason, and the request as it was understood")
    @APIResponse(responseCode = "422", description = "A fragment that cannot be read, or a cycle, is named")
    public GraphReply ask(@Nullable GraphQuestion body) {
        GraphQuestion asked = Given.body(body);
        if (Given.some(asked.text()).isEmpty() && asked.graph().isEmpty()) {
            throw Problem.badRequest("Give the graph as 'graph' or as 'text'.");
        }
        return Deadline.within(
                () -> GraphReply.of(Asked.of(asked.text(), asked.graph(), Optional.empty(), asked.question())));
    }
}
