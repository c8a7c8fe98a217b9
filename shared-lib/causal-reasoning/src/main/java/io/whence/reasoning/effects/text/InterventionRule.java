package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.CausalQuery;
import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectSolver;
import io.whence.reasoning.effects.Solution;
import io.whence.reasoning.estimand.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code P(y | do(x), z)} and {@code P(y | z)} in symbols. */
final class InterventionRule implements Rule {

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        if (!story.hasGraph() || !FormalProbability.isIn(question.text())) {
            return Optional.empty();
        }
        return story.formal().first(question.text()).map(wanted -> {
            var query = new CausalQuery.Intervention(
                    values(wanted.of()), values(wanted.intervened()), values(wanted.given()));
            Solution solution =
                    EffectSolver.of(story.observable(), story.known()).solve(query);
            return EffectAnswer.of(wanted.toString(), solution);
        });
    }

    private static Map<String, Integer> values(List<Term> terms) {
        var values = new LinkedHashMap<String, Integer>();
        terms.forEach(term -> values.put(term.variable(), term.value()));
        return values;
    }
}
