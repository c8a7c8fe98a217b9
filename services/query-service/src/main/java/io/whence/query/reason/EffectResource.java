package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.whence.reasoning.answer.Reasoner;
import io.whence.reasoning.answer.ReasoningAnswer;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.estimand.Probability;
import io.whence.shell.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Effects of interventions. */
@Path("/v1/effects")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EffectResource {
    /**
     * What is known, and a question.
     *
     * @param text graph, probabilities and mechanisms in words or symbols; may end with the question
     * @param graph the graph as {@code A -> B; B <-> C}, or in another of the forms of {@code /v1/reason/graph}
     * @param probabilities such as {@code P(B=1|A=0)=0.3; P(A=1)=0.5}, {@code {"P(A=1)": 0.5}}, or a table of counts
     *     with a header
     * @param query such as "What is the ATE of A on B?"
     */
    public record EffectQuestion(
            @JsonAlias({"input", "premise"}) @JsonDeserialize(contentUsing = TextJson.class) Optional<String> text,
            @Schema(
                            description = GraphQuestionResource.GRAPH,
                            implementation = Object.class,
                            example = "A -> B; B <-> C")
                    Optional<JsonNode> graph,
            @JsonAlias({"probability", "data", "given"}) @JsonDeserialize(contentUsing = TextJson.class)
                    Optional<String> probabilities,
            @JsonAlias("question") @JsonDeserialize(contentUsing = TextJson.class) Optional<String> query) {}

    /**
     * The effect.
     *
     * @param question what was understood
     * @param answer in words
     * @param identifiable whether the effect follows from what can be observed; absent where that was not asked
     * @param estimand as LaTeX
     * @param value the number; absent where there is none, or probabilities are missing
     * @param missing the probabilities that neither are given nor follow; empty where there is an answer
     * @param derivation step by step
     * @param defects what was wrong with the graph as stated, and was repaired
     * @param understood the graph, the probabilities and the question as they were read
     */
    public record EffectReply(
            String question,
            String answer,
            Optional<Boolean> identifiable,
            Optional<String> estimand,
            Optional<Double> value,
            List<String> missing,
            List<String> derivation,
            List<String> defects,
            Understanding understood) {}

    @POST
    @Operation(
            summary = "Identify and compute an effect",
            description =
                    "ATE, CDE, NDE, NIE, ETT, interventions, their differences and ratios, expectations, bounds and"
                            + " probabilities of causation, with the derivation; what is missing is named. Every question of"
                            + " /v1/reason/graph is answered here too.")
    @APIResponse(responseCode = "200", description = "The effect, or why there is none")
    @APIResponse(
            responseCode = "422",
            description = "The question cannot be read, or the graph is not one, or has a cycle")
    public EffectReply ask(@Nullable EffectQuestion body) {
        EffectQuestion asked = Given.body(body);
        if (Given.some(asked.query()).isEmpty() && Given.some(asked.text()).isEmpty()) {
            throw Problem.badRequest("The field 'query' is needed and is a text.");
        }
        return Deadline.within(() ->
                reply(Reasoner.answer(Asked.of(asked.text(), asked.graph(), asked.probabilities(), asked.query()))));
    }

    private static EffectReply reply(ReasoningAnswer answer) {
        var number = answer.value().number();
        return new EffectReply(
                answer.question(),
                answer.answer(),
                answer.identifiable(),
                Optional.of(answer.estimand()).filter(latex -> !latex.isEmpty()),
                number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(),
                answer.value().fold(value -> List.of(), EffectResource::missing, undefined -> List.of()),
                answer.derivation(),
                answer.understood().defects(),
                Understanding.of(answer.understood()));
    }

    private static List<String> missing(Evaluation.Insufficient insufficient) {
        return insufficient.missing().stream().map(Probability::toString).toList();
    }
}
