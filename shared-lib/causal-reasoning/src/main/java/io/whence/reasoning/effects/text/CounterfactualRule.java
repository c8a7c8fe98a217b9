package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads "would y if x instead of not x" in a world of deterministic mechanisms. */
final class CounterfactualRule implements Rule {

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var words = question.words();
        int would = Words.find(words, 0, "would");
        int condition = Words.find(words, Math.max(would, 0), "if");
        int instead = Words.find(words, Math.max(condition, 0), "instead");
        if (would < 0 || condition < 0 || story.mechanisms().isEmpty()) {
            return Optional.empty();
        }
        var outcome = words.subList(would + 1, condition);
        var action = words.subList(condition + 1, instead < 0 ? words.size() : instead);
        return Mechanisms.of(story).map(mechanisms -> answer(mechanisms, outcome, action, story));
    }

    private static EffectAnswer answer(Mechanisms mechanisms, List<String> outcome, List<String> action, Story story) {
        var lost = Stream.concat(Stream.of(outcome, action), story.observations().stream())
                .filter(words -> mechanisms.state(Phrase.of(words)).isEmpty())
                .map(Words::join)
                .toList();
        if (!lost.isEmpty()) {
            return EffectAnswer.inWords("counterfactual", "not understood: " + String.join("; ", lost), List.of());
        }
        var observed = story.observations().stream()
                .flatMap(words -> mechanisms.state(Phrase.of(words)).stream())
                .toList();
        return answer(
                mechanisms,
                observed,
                mechanisms.state(Phrase.of(action)).orElseThrow(),
                mechanisms.state(Phrase.of(outcome)).orElseThrow());
    }

    private static EffectAnswer answer(
            Mechanisms mechanisms, List<Mechanisms.State> observed, Mechanisms.State set, Mechanisms.State asked) {
        var results = mechanisms.counterfactual(observed, set, asked);
        var steps = new ArrayList<>(mechanisms.inWords());
        observed.forEach(state -> steps.add("observed: " + state));
        steps.add("set: " + set);
        var question = asked + ", had it been that " + set;
        if (results.size() != 1) {
            return EffectAnswer.inWords(
                    question,
                    results.isEmpty()
                            ? "the observations contradict the mechanisms"
                            : "insufficient information: it depends on what was not observed",
                    steps);
        }
        return EffectAnswer.of(question, results.contains(true), List.copyOf(steps));
    }
}
