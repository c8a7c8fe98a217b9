package io.whence.reasoning.effects;

import io.whence.reasoning.effects.text.Questions;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.GraphText;
import java.util.Optional;

/**
 * Answers questions about effects and graphs that are put in words: what {@code POST /v1/effects} and
 * {@code POST /v1/reason/graph} offer.
 */
public final class EffectQuestions {

    private EffectQuestions() {}

    /**
     * A question with all it rests on.
     *
     * @param text graph, probabilities and mechanisms in words or symbols; blank where there is none
     * @param graph a graph in the form of {@link GraphText}, such as {@code A -> B; B <-> C}; blank where there is none
     * @param probabilities statements such as {@code P(B=1|A=0)=0.3; P(A=1)=0.5}; blank where there are none
     * @param query the question
     */
    public record Request(String text, String graph, String probabilities, String query) {

        public Request {
            if (query.isBlank()) {
                throw new IllegalArgumentException("a query is needed, such as \"What is the ATE of drug on cure?\"");
            }
        }

        public static Request of(String text, String query) {
            return new Request(text, "", "", query);
        }
    }

    /**
     * Answers the question; what could not be read is in the answer, not thrown.
     *
     * @throws IllegalArgumentException where the graph is not one, for example because it has a cycle
     */
    public static EffectAnswer answer(Request request) {
        var graph = request.graph().isBlank() ? Optional.<Admg>empty() : Optional.of(GraphText.admg(request.graph()));
        return Questions.answer(request.text() + "\n" + request.probabilities(), graph, request.query());
    }
}
