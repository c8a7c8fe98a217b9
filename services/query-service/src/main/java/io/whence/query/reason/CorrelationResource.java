package io.whence.query.reason;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.language.CorrelationAnswer;
import io.whence.reasoning.language.CorrelationQuestions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a causal hypothesis follows from correlations. */
@Path("/v1/reason/correlations")
@Tag(name = "reasoning")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrelationResource {
    /**
     * Correlations and independences in words, and a causal hypothesis.
     *
     * @param premise may end with "Hypothesis: …" instead of a hypothesis given apart
     */
    public record CorrelationQuestion(
            @JsonAlias({"premises", "text", "input", "query"}) @JsonDeserialize(contentUsing = TextJson.class)
                    Optional<String> premise,
            @JsonAlias({"question", "claim"}) @JsonDeserialize(contentUsing = TextJson.class)
                    Optional<String> hypothesis) {}

    /**
     * The verdict. Graphs are texts such as {@code A -> B; B -- C}.
     *
     * @param entailed whether the hypothesis follows
     * @param mecSize how many structures fit the premise
     * @param holdsIn all, some or none of them
     * @param holding in how many
     * @param cpdag what all of them share
     * @param witness one in which it holds
     * @param counterexample one in which it does not
     * @param relation what was understood as claimed
     * @param denied whether the hypothesis denies that
     * @param understood the variables, independences and hypothesis as they were read, and what the verdict takes for granted
     */
    public record CorrelationVerdict(
            boolean entailed,
            int mecSize,
            String holdsIn,
            int holding,
            String cpdag,
            Optional<String> witness,
            Optional<String> counterexample,
            String relation,
            boolean denied,
            List<String> notes,
            CorrelationUnderstanding understood) {}

    /**
     * A premise and a hypothesis as they were understood.
     *
     * @param independences every other pair, under every condition, counts as dependent
     * @param between the two variables of the hypothesis, in the order of its relation
     */
    public record CorrelationUnderstanding(
            List<String> variables, List<String> independences, List<String> between, List<String> assumptions) {}

    @POST
    @Operation(summary = "Does a causal hypothesis follow from correlations?")
    @APIResponse(responseCode = "200", description = "The verdict, with a witness or a counterexample")
    @APIResponse(responseCode = "422", description = "A fragment that cannot be read is named")
    public CorrelationVerdict ask(@Nullable CorrelationQuestion body) {
        CorrelationQuestion question = Given.body(body);
        Given.Parts parts = Given.hypothesis(question.premise(), question.hypothesis());
        String premise = Given.text("premise", parts.first());
        String hypothesis = Given.text("hypothesis", parts.second());
        return verdict(Deadline.within(() -> CorrelationQuestions.ask(premise, hypothesis)));
    }

    private static CorrelationVerdict verdict(CorrelationAnswer answer) {
        return new CorrelationVerdict(
                answer.entailed(),
                answer.mecSize(),
                word(answer.holdsIn()),
                answer.holding(),
                GraphText.print(answer.cpdag()),
                answer.witness().map(CorrelationResource::print),
                answer.counterexample().map(CorrelationResource::print),
                word(answer.relation()),
                answer.denied(),
                answer.notes(),
                new CorrelationUnderstanding(
                        answer.variables(), answer.independences(), answer.between(), answer.assumptions()));
    }

    private static String print(Dag dag) {
        return GraphText.print(dag);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
