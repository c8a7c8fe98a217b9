package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Subsets;
import io.whence.reasoning.identification.AdjustmentSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads questions for back-door adjustment sets: which option is one, or which sets there are. */
final class AdjustmentRule implements Rule {

    private static final int LISTED = 20;

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        boolean asked = question.hasAny("backdoor", "back-door")
                || question.has("adjustment", "set")
                || question.has("adjustment", "sets")
                || question.has("adjust", "for");
        var ends = Endpoints.in(question, story.names());
        if (!asked || ends.isEmpty() || ends.get().isOne() || !story.hasGraph()) {
            return Optional.empty();
        }
        var sets = AdjustmentSets.of(
                story.observable(), ends.get().from(), ends.get().to());
        var title = "adjustment sets for the effect of " + ends.get().from() + " on "
                + ends.get().to();
        var options = Option.in(question, story.names());
        return Optional.of(options.isEmpty() ? list(question, title, sets) : choose(question, title, sets, options));
    }

    private static EffectAnswer choose(Question question, String title, AdjustmentSets sets, List<Option> options) {
        var valid = options.stream()
                .filter(option -> sets.isBackdoor(option.names()))
                .toList();
        var size = Comparator.<Option>comparingInt(option -> option.names().size());
        var best = question.hasAny("maximal", "maximum", "largest")
                ? valid.stream().max(size)
                : question.hasAny("minimal", "minimum", "smallest")
                        ? valid.stream()
                                .min(Comparator.<Option>comparingInt(option -> isMinimal(sets, option) ? 0 : 1)
                                        .thenComparing(size))
                        : valid.stream().findFirst();
        return EffectAnswer.inWords(title, best.map(Option::label).orElse("none of the options"), why(sets, options));
    }

    private static boolean isMinimal(AdjustmentSets sets, Option option) {
        return Subsets.of(option.names())
                .filter(set -> set.size() < option.names().size())
                .noneMatch(sets::isBackdoor);
    }

    private static List<String> why(AdjustmentSets sets, List<Option> options) {
        var why = new ArrayList<String>();
        for (var option : options) {
            why.add(option.label() + " " + names(option.names())
                    + (sets.isBackdoor(option.names())
                            ? " meets the back-door criterion"
                            : " does not: " + String.join("; ", objections(sets, option.names()))));
        }
        return why;
    }

    private static List<String> objections(AdjustmentSets sets, Set<String> set) {
        var objections = sets.objections(set);
        return objections.isEmpty() ? List.of("it holds a descendant of the treatment") : objections;
    }

    private static EffectAnswer list(Question question, String title, AdjustmentSets sets) {
        if (question.hasAny("maximal", "maximum", "largest")) {
            return EffectAnswer.inWords(
                    title, sets.maximal().map(AdjustmentRule::names).orElse("none"), List.of());
        }
        if (question.hasAny("optimal", "best", "efficient")) {
            return EffectAnswer.inWords(
                    title, sets.optimal().map(AdjustmentRule::names).orElse("none"), List.of());
        }
        var minimal = sets.minimal(LISTED);
        var words = minimal.stream().map(AdjustmentRule::names).toList();
        return EffectAnswer.inWords(
                title, words.isEmpty() ? "none" : String.join(" or ", words), List.of("each is minimal and valid"));
    }

    static String names(Collection<String> names) {
        return "{" + String.join(", ", names) + "}";
    }
}
