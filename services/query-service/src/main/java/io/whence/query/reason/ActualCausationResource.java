package io.whence.query.reason;

import io.whence.reasoning.attribution.AttributionAnswer;
import io.whence.reasoning.attribution.CausalAttribution;
import io.whence.reasoning.attribution.Factors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether this caused that, in what happened. */
@Path("/v1/actual-causation")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActualCausationResource {
    /**
     * A structural model of what happened, and whom to blame.
     *
     * @param scm the model
     * @param candidate settings joined by "and"
     * @param outcome a formula over the model's variables
     */
    public record ActualCausationQuestion(Optional<String> scm, Optional<String> candidate, Optional<String> outcome) {}

    /**
     * The verdict.
     *
     * @param rule the rule that decided
     */
    public record ActualCausationReply(
            boolean answer, Factors factors, List<Factors> others, String rule, List<String> explanation) {}

    @POST
    @Operation(summary = "Did the candidate cause the outcome? After Halpern and Pearl, with norms and intentions")
    @APIResponse(responseCode = "200", description = "The verdict, its factors and the rule that decided")
    @APIResponse(responseCode = "422", description = "What cannot be read in the model is named")
    public ActualCausationReply ask(ActualCausationQuestion question) {
        AttributionAnswer answer = CausalAttribution.ask(
                Given.text("scm", question.scm()),
                Given.text("candidate", question.candidate()),
                Given.text("outcome", question.outcome()));
        return new ActualCausationReply(
                answer.answer(), answer.factors(), answer.others(), answer.rule(), answer.explanation());
    }
}
