package io.whence.query.reason;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectAnswer.Identifiable;
import io.whence.reasoning.effects.EffectQuestions;
import io.whence.reasoning.effects.EffectQuestions.Request;
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

/** Effects of interventions. */
@Path("/v1/effects")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EffectResource {
    /**
     * What is known, and a question.
     *
     * @param text graph, probabilities and mechanisms in words or symbols
     * @param graph the graph as {@code A -> B; B <-> C}
     * @param probabilities such as {@code P(B=1|A=0)=0.3; P(A=1)=0.5}
     * @param query such as "What is the ATE of A on B?"
     */
    public record EffectQuestion(
            Optional<String> text, Optional<String> graph, Optional<String> probabilities, Optional<String> query) {}

    /**
     * The effect.
     *
     * @param question what was understood
     * @param answer in words
     * @param identifiable whether the effect follows from what can be observed; absent where that was not asked
     * @param estimand as LaTeX
     * @param value the number; absent where there is none, or probabilities are missing
     * @param derivation step by step
     * @param unparsed sentences that were not understood
     */
    public record EffectReply(
            String question,
            String answer,
            Optional<Boolean> identifiable,
            Optional<String> estimand,
            Optional<Double> value,
            List<String> derivation,
            List<String> unparsed) {}

    @POST
    @Operation(
            summary = "Identify and compute an effect",
            description = "ATE, CDE, NDE, NIE, ETT, interventions and probabilities of causation, with the derivation;"
                    + " what is missing is named.")
    @APIResponse(responseCode = "200", description = "The effect, or why there is none")
    @APIResponse(responseCode = "422", description = "The graph is not one, or has a cycle")
    public EffectReply ask(EffectQuestion question) {
        EffectAnswer answer = EffectQuestions.answer(new Request(
                question.text().orElse(""),
                question.graph().orElse(""),
                question.probabilities().orElse(""),
                Given.text("query", question.query())));
        var number = answer.value().number();
        return new EffectReply(
                answer.question(),
                answer.answer(),
                answer.identifiable() == Identifiable.UNASKED
                        ? Optional.empty()
                        : Optional.of(answer.identifiable() == Identifiable.YES),
                Optional.of(answer.estimand()).filter(latex -> !latex.isEmpty()),
                number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(),
                answer.derivation(),
                answer.unparsed());
    }
}
