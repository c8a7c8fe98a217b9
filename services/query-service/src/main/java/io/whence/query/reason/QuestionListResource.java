package io.whence.query.reason;

import io.whence.reasoning.request.QuestionList;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be asked. */
@Path("/v1/reason/questions")
@Tag(name = "reasoning")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionListResource {

    /**
     * One kind of question or statement.
     *
     * @param kind the word that an answer has for it in {@code asked}
     * @param wordings examples, one of each way to put it; X, Y and Z stand for variables
     */
    public record Askable(String kind, List<String> wordings) {}

    /** Everything that is read, by what it says. */
    public record Askables(List<Askable> questions, List<Askable> statements, List<Askable> hypotheses) {}

    @GET
    @Operation(
            summary = "What can be asked",
            description =
                    "Every kind of question of /v1/reason/graph and /v1/effects, every statement that a graph's text may"
                            + " hold, and the hypotheses of /v1/reason/correlations, taken from the grammars that read them.")
    @APIResponse(responseCode = "200", description = "The kinds, each with its wordings")
    public Askables list() {
        return new Askables(of(QuestionList.questions()), of(QuestionList.statements()), of(QuestionList.hypotheses()));
    }

    private static List<Askable> of(List<QuestionList.Entry> entries) {
        return entries.stream()
                .map(entry -> new Askable(entry.kind(), entry.wordings()))
                .toList();
    }
}
