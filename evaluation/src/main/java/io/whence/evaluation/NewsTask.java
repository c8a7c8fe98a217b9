package io.whence.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Span scores by the rules of the shared task on the Causal News Corpus (subtask 2 at CASE 2022 and 2023; read from the
 * task's own description and scripts, written anew).
 *
 * <ul>
 *   <li>Only texts with marked relations are scored: the task gives causal sentences. What is predicted elsewhere is
 *       no error; {@code everyText} counts it.
 *   <li>Of a text's predictions, surest first, as many are kept as relations are marked; what lacks counts as not found.
 *   <li>Predicted and marked relations are put side by side in the order that gives the best F1 of the text.
 *   <li>Words are what stands between white space; a span covers each word that it touches. The texts are tokenised, so
 *       a full stop at the end of a span is a word of its own, and a span with it is another than one without.
 *   <li>A span is right if its role, first word and last word are (seqeval's strict mode). Each piece of a discontinuous
 *       argument or signal is a span.
 *   <li>The figure is the mean of the F1 of causes, effects and signals. {@code overall} is the F1 of all spans.
 *   <li>{@code boundaryErrorsOnce} is the measure that the script of 2023 loads, FairEval (Ortmann 2022), and that the
 *       published figures of that year were taken by: a span that only overlaps the marked one, or has the other
 *       argument's role, is one error, half of it one too many and half of it one missed, where strictly it is both in
 *       full. (The order of relations stays that of the strict measure.)
 * </ul>
 *
 * <p>One thing is not followed: the script's reader of tags lets an argument of one word run on to the next tag.
 */
final class NewsTask {
    private NewsTask() {}

    /** The figures, if the corpus marks signals: there is no other with them that is scored. */
    static Optional<Map<String, Object>> of(List<GoldText> gold, List<Prediction> predictions) {
        boolean signals = gold.stream()
                .flatMap(text -> text.relations().stream())
                .anyMatch(relation -> !relation.signal().isEmpty());
        return signals ? Optional.of(figures(gold, predictions)) : Optional.empty();
    }

    private static Map<String, Object> figures(List<GoldText> gold, List<Prediction> predictions) {
        List<NewsTaskText> texts = IntStream.range(0, gold.size())
                .mapToObj(i -> new NewsTaskText(gold.get(i), predictions.get(i)))
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>(Tally.macro(roles(texts, false)));
        tally(texts, NewsTaskText::overall).score().ifPresent(score -> figures.put("overall", score));
        figures.put("boundaryErrorsOnce", Tally.macro(roles(texts, true)));
        figures.put(
                "overallBoundaryErrorsOnce",
                Tally.macro(Map.of("all", tally(texts, NewsTaskText::overallBoundaryErrorsOnce))));
        figures.put("everyText", Tally.macro(everyText(texts)));
        return figures;
    }

    private static Map<String, Tally> roles(List<NewsTaskText> texts, boolean boundaryErrorsOnce) {
        Map<String, Tally> roles = new LinkedHashMap<>();
        for (WordSpan.Role role : WordSpan.Role.values()) {
            roles.put(name(role), tally(texts, text -> text.counts(role, boundaryErrorsOnce)));
        }
        return roles;
    }

    private static Map<String, Tally> everyText(List<NewsTaskText> texts) {
        Map<String, Tally> roles = new LinkedHashMap<>();
        for (WordSpan.Role role : WordSpan.Role.values()) {
            roles.put(name(role), tally(texts, text -> text.counts(role, false).plus(text.beyond(role))));
        }
        return roles;
    }

    private static Tally tally(List<NewsTaskText> texts, java.util.function.Function<NewsTaskText, Counts> count) {
        return new Tally(texts.stream().map(count).toList());
    }

    private static String name(WordSpan.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
