package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Separation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads "are x and y d-separated given {z}", "is x independent of y given z"; the open path is the reason why not. */
final class SeparationRule implements Rule {

    private static final Set<String> TERMS =
            Set.of("d-separated", "m-separated", "separated", "independent", "d-connected");

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        return story.hasGraph()
                ? question.sentences().stream()
                        .filter(sentence -> sentence.stream().map(Words::lower).anyMatch(TERMS::contains))
                        .flatMap(sentence -> separated(sentence, story).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<EffectAnswer> separated(List<String> words, Story story) {
        int given = Math.max(Words.find(words, 0, "given"), Words.find(words, 0, "by"));
        var ends = story.names().in(given < 0 ? words : words.subList(0, given));
        if (ends.size() != 2 || ends.get(0).equals(ends.get(1))) {
            return Optional.empty();
        }
        var set = new LinkedHashSet<>(story.names().in(given < 0 ? List.of() : words.subList(given, words.size())));
        set.removeAll(ends);
        boolean connected = Words.has(words, "d-connected");
        return Optional.of(answer(ends.get(0), ends.get(1), set, connected, story));
    }

    private static EffectAnswer answer(String a, String b, Set<String> given, boolean connected, Story story) {
        var trail = Separation.openTrail(story.whole(), a, b, given);
        var why = trail.map(open -> "the path " + open + " is open")
                .orElse("every path is blocked by " + AdjustmentRule.names(given));
        return EffectAnswer.of(
                a + " separated from " + b + " by " + AdjustmentRule.names(given),
                trail.isPresent() == connected,
                List.of(why));
    }
}
