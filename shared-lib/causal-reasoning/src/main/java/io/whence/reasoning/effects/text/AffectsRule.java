package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Admg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads "if we look at those who are z, does it mean that x affects y": a correlation inside a group says nothing by itself;
 * what counts is whether a directed path leads from x to y.
 */
final class AffectsRule implements Rule {

    private static final List<String> VERBS = List.of("affects", "affect", "influences", "influence");

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var words = question.words();
        int start = Words.find(words, 0, "mean", "that");
        int verb = start < 0 ? -1 : verb(words, start);
        if (verb < 0 || !story.hasGraph()) {
            return Optional.empty();
        }
        boolean denied = Words.find(words, start, "not") == verb - 1;
        var cause = words.subList(start + 2, denied ? verb - 2 : verb);
        var effect = words.subList(verb + 1, words.size());
        var phrases = new ArrayList<>(List.of(Phrase.of(cause), Phrase.of(effect)));
        group(words, start).ifPresent(phrases::add);
        var strange = phrases.stream()
                .filter(phrase -> Matching.isUnlikeAll(phrase, story.whole().nodes(), story.names()))
                .toList();
        if (strange.size() > 1) {
            return Optional.of(EffectAnswer.inWords(
                    "effect",
                    "not understood: " + strange.stream().map(Phrase::text).toList(),
                    List.of()));
        }
        return Matching.oneToOne(phrases, story.whole().nodes(), story.names())
                .map(nodes -> answer(
                        nodes.getOrDefault(phrases.get(0), ""),
                        nodes.getOrDefault(phrases.get(1), ""),
                        denied,
                        story.whole()));
    }

    private static int verb(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (VERBS.contains(Words.lower(words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Phrase> group(List<String> words, int before) {
        int start = Words.find(words, 0, "look", "at");
        int comma = words.subList(0, before).lastIndexOf(",");
        return start >= 0 && comma > start ? Optional.of(Phrase.of(words.subList(start + 2, comma))) : Optional.empty();
    }

    private static EffectAnswer answer(String cause, String effect, boolean denied, Admg graph) {
        boolean affects = graph.directed().isAncestor(cause, effect);
        var reason = affects
                ? "a directed path leads from " + cause + " to " + effect
                : "no directed path leads from " + cause + " to " + effect
                        + "; a correlation within a group can come from selecting on a common effect";
        return EffectAnswer.of(cause + " affects " + effect, affects != denied, List.of(reason));
    }
}
