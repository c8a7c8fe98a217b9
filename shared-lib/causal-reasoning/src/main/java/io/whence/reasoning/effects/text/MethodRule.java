package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.identification.AdjustmentSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads "is it more correct to use method 1 than method 2": of two ways to look at a correlation the better one adjusts for a
 * back-door set, and for no more than it needs.
 */
final class MethodRule implements Rule {

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var asked = numbers(question.words());
        if (asked.size() < 2 || !story.hasGraph()) {
            return Optional.empty();
        }
        var methods = methods(question, story);
        var first = methods.get(asked.get(0));
        var second = methods.get(asked.get(1));
        var ends = Endpoints.in(question, story.names());
        if (first == null || second == null || ends.isEmpty() || ends.get().isOne()) {
            return Optional.empty();
        }
        boolean better = isBetter(first, second, sets(ends.get(), story));
        boolean holds = better != question.hasAny("less");
        return Optional.of(EffectAnswer.of(
                "adjusting for " + first + " rather than " + second, holds, reasons(first, second, ends.get(), story)));
    }

    private static AdjustmentSets sets(Endpoints ends, Story story) {
        return AdjustmentSets.of(story.whole(), ends.from(), ends.to());
    }

    private static boolean isBetter(Set<String> first, Set<String> second, AdjustmentSets sets) {
        boolean valid = sets.isBackdoor(first);
        return valid && (!sets.isBackdoor(second) || first.size() < second.size());
    }

    private static List<String> reasons(Set<String> first, Set<String> second, Endpoints ends, Story story) {
        var reasons = new ArrayList<String>();
        for (var set : List.of(first, second)) {
            var sets = sets(ends, story);
            reasons.add("adjusting for " + set
                    + (sets.isBackdoor(set) ? " blocks every back-door path" : " is wrong: " + sets.objections(set)));
        }
        reasons.add("where both are right, the smaller set is preferred");
        return reasons;
    }

    private static List<String> numbers(List<String> words) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean defined = i + 2 < words.size() && words.get(i + 2).equals(":");
            if (Words.lower(words.get(i)).equals("method") && !defined) {
                numbers.add(words.get(i + 1));
            }
        }
        return numbers;
    }

    private static Map<String, Set<String>> methods(Question question, Story story) {
        var methods = new LinkedHashMap<String, Set<String>>();
        var sentences = new ArrayList<>(story.methods());
        sentences.addAll(question.sentences());
        for (var words : sentences) {
            boolean defined = words.size() > 3
                    && Words.lower(words.get(0)).equals("method")
                    && words.get(2).equals(":");
            if (defined) {
                int cases = Words.find(words, 0, "according", "to");
                var by = cases < 0 ? List.<String>of() : words.subList(cases + 2, words.size());
                methods.put(words.get(1), new LinkedHashSet<>(story.names().in(by)));
            }
        }
        return methods;
    }
}
