package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.estimand.Difference;
import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads "is the chance of y larger when observing x", and the same within a group ("if we look at those who are z"), which is
 * how one cause explains another away. The answer is the sign of {@code P(y | x, z) - P(y | not x, z)}.
 */
final class AssociationRule implements Rule {

    private static final Set<String> MORE = Set.of(
            "larger",
            "increase",
            "increases",
            "higher",
            "greater",
            "rise",
            "rises",
            "grow",
            "grows",
            "more",
            "bigger",
            "up");
    private static final Set<String> LESS = Set.of(
            "smaller", "decrease", "decreases", "lower", "less", "fall", "falls", "drop", "drops", "shrink", "down");

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var words = question.words();
        int noun = Math.max(Words.find(words, 0, "chance", "of"), Words.find(words, 0, "probability", "of"));
        int when = Words.find(words, Math.max(noun, 0), "when");
        int direction = noun < 0 ? -1 : direction(words, noun, when);
        if (direction < 0) {
            return Optional.empty();
        }
        var phrases = new Phrases(
                words.subList(noun + 2, direction), words.subList(when + 1, words.size()), group(words, noun));
        boolean more = MORE.contains(Words.lower(words.get(direction)));
        return Optional.of(phrases.answer(more, story));
    }

    private static int direction(List<String> words, int noun, int when) {
        for (int i = noun; i < when; i++) {
            var word = Words.lower(words.get(i));
            if (MORE.contains(word) || LESS.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the words of "if we look at …," or of "for …," before the noun. */
    private static List<String> group(List<String> words, int noun) {
        int start = Words.find(words, 0, "look", "at");
        int comma = words.subList(0, noun).lastIndexOf(",");
        if (comma < 0) {
            return List.of();
        }
        return start >= 0 && start < comma
                ? words.subList(start + 2, comma)
                : RawProbability.withoutFor(words.subList(0, comma));
    }

    /** The three descriptions of the question. */
    private record Phrases(List<String> outcome, List<String> seen, List<String> group) {

        EffectAnswer answer(boolean more, Story story) {
            var y = story.event(outcome);
            var x = story.event(seen);
            var z = group.isEmpty() ? Optional.<Event>empty() : story.event(group);
            var lost = lost(y, x, z);
            return lost.isEmpty()
                    ? compare(y.orElseThrow(), x.orElseThrow(), z, more, story)
                    : EffectAnswer.inWords("association", "not understood: " + lost, List.of());
        }

        private List<String> lost(Optional<Event> y, Optional<Event> x, Optional<Event> z) {
            var lost = new ArrayList<String>();
            if (y.isEmpty()) {
                lost.add(Words.join(outcome));
            }
            if (x.isEmpty()) {
                lost.add(Words.join(seen));
            }
            if (z.isEmpty() && !group.isEmpty()) {
                lost.add(Words.join(group));
            }
            return lost;
        }

        private static EffectAnswer compare(Event y, Event x, Optional<Event> z, boolean more, Story story) {
            var estimand = new Difference(given(y, x, z), given(y, new Event(x.variable(), 1 - x.value()), z));
            var graph = story.hasGraph() ? story.whole() : Admg.of(Dag.of(Set.of()));
            var value = estimand.evaluate(story.known().reasoning(graph));
            return answer(y.variable() + " given " + x.variable(), estimand, value, more);
        }

        private static Probability given(Event y, Event x, Optional<Event> z) {
            var condition = new ArrayList<>(List.of(term(x)));
            z.ifPresent(event -> condition.add(term(event)));
            return Probability.of(List.of(term(y)), condition);
        }

        private static Term term(Event event) {
            return new Term(event.variable(), event.value());
        }

        private static EffectAnswer answer(String question, Estimand estimand, Evaluation value, boolean more) {
            var number = value.number();
            var words = number.isEmpty()
                    ? value.inWords()
                    : (more ? number.getAsDouble() > 0 : number.getAsDouble() < 0) ? "yes" : "no";
            return new EffectAnswer(
                    question,
                    words,
                    EffectAnswer.Identifiable.UNASKED,
                    estimand.latex(),
                    value,
                    List.of(estimand.latex() + " = " + value.inWords()),
                    List.of());
        }
    }
}
