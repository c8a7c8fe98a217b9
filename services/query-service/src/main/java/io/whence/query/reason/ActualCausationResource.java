package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.whence.reasoning.attribution.AttributionAnswer;
import io.whence.reasoning.attribution.CausalAttribution;
import io.whence.reasoning.attribution.Factors;
import io.whence.reasoning.attribution.Rule;
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
import org.jspecify.annotations.Nullable;

/** Whether this caused that, in what happened. */
@Path("/v1/actual-causation")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActualCausationResource {
    /**
     * A structural model of what happened, or the causal factors of its events, and whom to blame.
     *
     * @param scm the model
     * @param candidate settings joined by "and"
     * @param outcome a formula over the model's variables
     * @param factors instead of a model: an object with one entry per event, {@code {"event": {"occurred": true, "order": 0,
     *     "sufficient": false, "necessary": true, "actualCause": true, "normViolated": true, "intended": false, "focal":
     *     true}}}; the candidate, or what is focal, is asked about
     */
    public record ActualCausationQuestion(
            @JsonAlias("model") @JsonDeserialize(contentUsing = TextJson.class) Optional<String> scm,
            @JsonAlias("cause") Optional<String> candidate,
            @JsonAlias("effect") Optional<String> outcome,
            @JsonAlias({"events", "causal_events"}) Optional<JsonNode> factors) {}

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
    public ActualCausationReply ask(@Nullable ActualCausationQuestion body) {
        ActualCausationQuestion question = Given.body(body);
        Optional<JsonNode> factors = question.factors().filter(JsonNode::isContainerNode);
        if (factors.isPresent()) {
            return weighed(GivenFactors.of(factors.get(), Given.some(question.candidate())));
        }
        String scm = Given.text("scm", question.scm());
        String candidate = Given.text("candidate", question.candidate());
        String outcome = Given.text("outcome", question.outcome());
        return reply(Deadline.within(() -> CausalAttribution.ask(scm, candidate, outcome)));
    }

    private static ActualCausationReply weighed(GivenFactors given) {
        Factors event = given.decisive();
        Rule rule = given.rule(event);
        return new ActualCausationReply(
                rule.cause(), event, given.others(), rule.name(), List.of(event.event() + ": " + rule.reason()));
    }

    private static ActualCausationReply reply(AttributionAnswer answer) {
        return new ActualCausationReply(
                answer.answer(), answer.factors(), answer.others(), answer.rule(), answer.explanation());
    }
}
