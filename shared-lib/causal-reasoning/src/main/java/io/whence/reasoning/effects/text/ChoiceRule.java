package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.identification.FrontDoor;
import io.whence.reasoning.identification.Instruments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads questions for front-door sets and instrumental variables: which option is one, or which there are. */
final class ChoiceRule implements Rule {

    private static final int COVARIATES = 2;

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        boolean frontDoor = question.hasAny("frontdoor", "front-door");
        boolean instrument = question.hasAny("instrumental", "instrument", "instruments");
        var ends = Endpoints.in(question, story.names());
        if (!(frontDoor || instrument) || ends.isEmpty() || ends.get().isOne() || !story.hasGraph()) {
            return Optional.empty();
        }
        var options = Option.in(question, story.names());
        return Optional.of(frontDoor ? frontDoor(ends.get(), options, story) : instrument(ends.get(), options, story));
    }

    private static EffectAnswer frontDoor(Endpoints ends, List<Option> options, Story story) {
        var criterion = FrontDoor.of(story.observable(), ends.from(), ends.to());
        var title = "front-door sets for the effect of " + ends.from() + " on " + ends.to();
        if (!options.isEmpty()) {
            return choose(title, options, criterion::objections);
        }
        var sets =
                criterion.sets(COVARIATES).stream().map(AdjustmentRule::names).toList();
        return EffectAnswer.inWords(title, sets.isEmpty() ? "none" : String.join(" or ", sets), List.of());
    }

    private static EffectAnswer instrument(Endpoints ends, List<Option> options, Story story) {
        var instruments = Instruments.of(story.observable(), ends.from(), ends.to());
        var title = "instruments for the effect of " + ends.from() + " on " + ends.to();
        if (!options.isEmpty()) {
            return choose(title, options, set -> objections(instruments, set));
        }
        var all = instruments.all(COVARIATES).stream()
                .map(found -> found.variable()
                        + (found.given().isEmpty() ? "" : " given " + AdjustmentRule.names(found.given())))
                .toList();
        return EffectAnswer.inWords(title, all.isEmpty() ? "none" : String.join(", ", all), List.of());
    }

    private static List<String> objections(Instruments instruments, Set<String> candidates) {
        var objections = new ArrayList<String>();
        candidates.forEach(
                candidate -> instruments.objection(candidate, Set.of()).ifPresent(objections::add));
        return objections;
    }

    private static EffectAnswer choose(
            String title, List<Option> options, Function<Set<String>, List<String>> objections) {
        var why = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (var option : options) {
            var against = option.names().isEmpty() ? List.of("it is empty") : objections.apply(option.names());
            why.add(option.label() + " " + AdjustmentRule.names(option.names())
                    + (against.isEmpty() ? " is one" : " is none: " + String.join("; ", against)));
            if (against.isEmpty()) {
                right.add(option.label());
            }
        }
        return EffectAnswer.inWords(title, right.isEmpty() ? "none of the options" : right.get(0), why);
    }
}
