package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var outcome = Phrase.of(words.subList(would + 1, condition));
        var action = Phrase.of(words.subList(condition + 1, instead < 0 ? words.size() : instead));
        return Mechanisms.of(story).map(mechanisms -> answer(mechanisms, outcome, action, story));
    }

    private static EffectAnswer answer(Mechanisms mechanisms, Phrase outcome, Phrase action, Story story) {
        var observed = new ArrayList<Mechanisms.State>();
        for (var observation : story.observations()) {
            observed.add(mechanisms.state(Phrase.of(observation)));
        }
        var set = mechanisms.state(action);
        var asked = mechanisms.state(outcome);
        var results = mechanisms.counterfactual(observed, set, asked);
        var steps = new ArrayList<>(mechanisms.inWords());
        observed.forEach(state -> steps.add("observed: " + state));
        steps.add("set: " + set);
        var question = asked + " had " + set;
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
