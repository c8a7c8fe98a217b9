package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.identification.Effect;
import io.whence.reasoning.identification.Identification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "is the causal effect of x on y identifiable". */
final class IdentifiableRule implements Rule {

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        boolean asked =
                question.words().stream().anyMatch(word -> Words.lower(word).startsWith("identif"));
        return asked && story.hasGraph()
                ? Endpoints.in(question, story.names()).map(ends -> identify(ends, story))
                : Optional.empty();
    }

    private static EffectAnswer identify(Endpoints ends, Story story) {
        var title = "identifiability of the effect of " + ends.from() + " on " + ends.to();
        if (ends.isOne()) {
            return with(
                    EffectAnswer.of(title, true, List.of("setting a variable fixes it")),
                    EffectAnswer.Identifiable.YES,
                    "1");
        }
        return Identification.of(story.observable(), Effect.of(ends.from(), ends.to()))
                .<EffectAnswer>fold((estimand, steps) -> yes(title, estimand, steps), (hedge, steps) -> {
                    var why = new ArrayList<>(steps);
                    why.add(hedge.inWords());
                    return with(EffectAnswer.of(title, false, why), EffectAnswer.Identifiable.NO, "");
                });
    }

    private static EffectAnswer yes(String title, Estimand estimand, List<String> steps) {
        return with(EffectAnswer.of(title, true, steps), EffectAnswer.Identifiable.YES, estimand.latex());
    }

    private static EffectAnswer with(EffectAnswer answer, EffectAnswer.Identifiable identifiable, String latex) {
        return new EffectAnswer(
                answer.question(),
                answer.answer(),
                identifiable,
                latex,
                answer.value(),
                answer.derivation(),
                answer.unparsed());
    }
}
