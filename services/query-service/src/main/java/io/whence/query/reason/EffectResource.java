package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectAnswer.Identifiable;
import io.whence.reasoning.effects.EffectQuestions;
import io.whence.reasoning.effects.EffectQuestions.Request;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Effects of interventions. */
@Path("/v1/effects")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EffectResource {
    private static final int MOST_SHOWN = 300;

    /**
     * What is known, and a question.
     *
     * @param text graph, probabilities and mechanisms in words or symbols; may end with the question
     * @param graph the graph as {@code A -> B; B <-> C}
     * @param probabilities such as {@code P(B=1|A=0)=0.3; P(A=1)=0.5}, or {@code {"P(A=1)": 0.5}}
     * @param query such as "What is the ATE of A on B?"
     */
    public record EffectQuestion(
            @JsonAlias({"input", "premise"}) @JsonDeserialize(contentUsing = TextJson.class) Optional<String> text,
            @JsonDeserialize(contentUsing = GraphJson.class) Optional<String> graph,
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
     * @param unparsed sentences that were not understood
     */
    public record EffectReply(
            String question,
            String answer,
            Optional<Boolean> identifiable,
            Optional<String> estimand,
            Optional<Double> value,
            List<String> missing,
            List<String> derivation,
            List<String> unparsed) {}

    @POST
    @Operation(
            summary = "Identify and compute an effect",
            description = "ATE, CDE, NDE, NIE, ETT, interventions and probabilities of causation, with the derivation;"
                    + " what is missing is named.")
    @APIResponse(responseCode = "200", description = "The effect, or why there is none")
    @APIResponse(
            responseCode = "422",
            description = "The question cannot be read, or the graph is not one, or has a cycle")
    public EffectReply ask(@Nullable EffectQuestion body) {
        EffectQuestion asked = Given.body(body);
        Given.Parts parts = Given.question(asked.text(), asked.query());
        Request request = new Request(
                parts.first().orElse(""),
                asked.graph().orElse(""),
                asked.probabilities().orElse(""),
                Given.text("query", parts.second()));
        return reply(Deadline.within(() -> EffectQuestions.answer(request)), request);
    }

    /** What was not understood is an error, as at the other addresses. */
    private static EffectReply reply(EffectAnswer answer, Request request) {
        if (answer.question().isBlank()) {
            throw Problem.unprocessable(
                    "Cannot read '" + shown(request.query()) + "': " + String.join("; ", answer.derivation())
                            + answer.unparsed().stream()
                                    .findFirst()
                                    .map(sentence -> ". Nor was this read: " + shown(sentence))
                                    .orElse("."));
        }
        var number = answer.value().number();
        return new EffectReply(
                answer.question(),
                answer.answer(),
                answer.identifiable() == Identifiable.UNASKED
                        ? Optional.empty()
                        : Optional.of(answer.identifiable() == Identifiable.YES),
                Optional.of(answer.estimand()).filter(latex -> !latex.isEmpty()),
                number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty(),
                answer.value().fold(value -> List.of(), EffectResource::missing, undefined -> List.of()),
                answer.derivation(),
                answer.unparsed());
    }

    private static String shown(String text) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= MOST_SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    private static List<String> missing(Evaluation.Insufficient insufficient) {
        return insufficient.missing().stream().map(Probability::toString).toList();
    }
}
