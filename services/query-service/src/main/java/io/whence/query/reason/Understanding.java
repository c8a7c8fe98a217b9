package io.whence.query.reason;

import io.whence.reasoning.answer.ReasoningAnswer.Understood;
import java.util.List;

/**
 * A request as it was understood.
 *
 * @param graph in arrows, such as {@code A -> B; U [latent]}
 * @param probabilities each as {@code P(B=1|A=0) = 0.3}, and what counts as the lower and the higher value
 * @param question as it was put
 * @param assumptions what the answer takes for granted
 */
public record Understanding(String graph, List<String> probabilities, String question, List<String> assumptions) {

    static Understanding of(Understood understood) {
        return new Understanding(
                understood.graph(), understood.probabilities(), understood.question(), understood.assumptions());
    }
}
