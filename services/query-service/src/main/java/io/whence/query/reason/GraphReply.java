package io.whence.query.reason;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectQuestions;
import io.whence.reasoning.effects.EffectQuestions.Request;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.language.GraphAnswer;
import io.whence.reasoning.language.GraphQuestions;
import io.whence.reasoning.language.UnreadableTextException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer to a question about a graph.
 *
 * @param answer yes, no, or what was asked for
 * @param asked what the question was understood as
 * @param sets variables, or each minimal adjustment set
 * @param reason the paths or conditions that it rests on
 * @param defects what was wrong with the graph as stated, and was repaired
 */
public record GraphReply(
        String answer, String asked, List<Set<String>> sets, List<String> reason, List<String> defects) {

    /** Answers over a graph such as {@code A -> B; B <-> C}; what this language does not read is tried as an effect. */
    static GraphReply about(String graph, String question) {
        try {
            return of(GraphQuestions.ask(GraphText.admg(graph), question));
        } catch (UnreadableTextException e) {
            return orElse(e, new Request("", graph, "", question));
        }
    }

    /** Answers over a text that states a graph. */
    static GraphReply read(String text, String question) {
        try {
            return of(GraphQuestions.ask((text + "\n" + question).strip()));
        } catch (UnreadableTextException e) {
            Given.Parts parts = Given.question(Optional.of(text), Optional.of(question));
            return orElse(
                    e,
                    new Request(parts.first().orElse(""), "", "", parts.second().orElseThrow(() -> e)));
        }
    }

    private static GraphReply orElse(UnreadableTextException unread, Request request) {
        EffectAnswer answer = EffectQuestions.answer(request);
        if (answer.question().isBlank() || answer.unparsed().contains(request.query())) {
            throw unread;
        }
        return new GraphReply(answer.answer(), answer.question(), List.of(), answer.derivation(), answer.unparsed());
    }

    private static GraphReply of(GraphAnswer answer) {
        boolean lists = !answer.sets().isEmpty();
        String words = lists
                ? answer.sets().stream()
                        .map(set -> "{" + String.join(", ", set) + "}")
                        .collect(Collectors.joining(" or "))
                : answer.yes() ? "yes" : "no";
        return new GraphReply(
                words,
                answer.asked().name().toLowerCase(Locale.ROOT),
                answer.sets(),
                answer.reason(),
                answer.defects());
    }
}
