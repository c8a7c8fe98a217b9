package io.whence.query.reason;

import io.whence.reasoning.answer.Reasoner;
import io.whence.reasoning.answer.ReasoningAnswer;
import io.whence.reasoning.request.ReasoningText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a question about a graph.
 *
 * @param answer yes, no, or what was asked for
 * @param asked what the question was understood as: one of the kinds that {@code GET /v1/reason/questions} lists
 * @param question the same in words
 * @param sets variables, or each minimal adjustment set
 * @param reason the paths or conditions that it rests on
 * @param estimand the formula as LaTeX, where one was asked for
 * @param value the number, where there is one
 * @param defects what was wrong with the graph as stated, and was repaired
 * @param understood the graph, the probabilities and the question as they were read
 */
public record GraphReply(
        String answer,
        String asked,
        String question,
        List<Set<String>> sets,
        List<String> reason,
        Optional<String> estimand,
        Optional<Double> value,
        List<String> defects,
        Understanding understood) {

    static GraphReply of(ReasoningText text) {
        ReasoningAnswer answer = Reasoner.answer(text);
        return new GraphReply(
                answer.answer(),
                answer.asked().name().toLowerCase(Locale.ROOT),
                answer.question(),
                answer.sets(),
                answer.derivation(),
                Optional.of(answer.estimand()).filter(latex -> !latex.isEmpty()),
                answer.value().number().isPresent()
                        ? Optional.of(answer.value().number().getAsDouble())
                        : Optional.empty(),
                answer.understood().defects(),
                Understanding.of(answer.understood()));
    }
}
