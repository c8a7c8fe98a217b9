package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.CausalQuery;
import io.whence.reasoning.effects.CausalQuery.Attribution;
import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.effects.CausalQuery.Want;
import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectSolver;
import java.util.List;
import java.util.Optional;

/** Reads questions about probabilities of causation: PN, PS, PNS and their bounds. */
final class AttributionRule implements Rule {

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var mentions = question.sentences().stream()
                .flatMap(sentence -> Mention.in(sentence, story.names()).stream())
                .toList();
        var attribution = named(question).or(() -> meant(question, mentions, story));
        var ends = Endpoints.in(question, story.names());
        if (attribution.isEmpty() || ends.isEmpty() || ends.get().isOne() || !story.hasGraph()) {
            return Optional.empty();
        }
        var query = new CausalQuery.CauseProbability(
                attribution.get(),
                event(attribution.get(), ends.get().from(), mentions, Mention.Mode.HYPOTHETICAL, story),
                event(attribution.get(), ends.get().to(), mentions, Mention.Mode.OUTCOME, story),
                Want.LOWER_BOUND);
        return Optional.of(bounds(query, question, story));
    }

    private static Optional<Attribution> named(Question question) {
        if (question.hasAny("pns") || question.has("necessity", "and", "sufficiency")) {
            return Optional.of(Attribution.NECESSITY_AND_SUFFICIENCY);
        }
        if (question.hasAny("pn") || question.has("probability", "of", "necessity")) {
            return Optional.of(Attribution.NECESSITY);
        }
        return question.hasAny("ps") || question.has("probability", "of", "sufficiency")
                ? Optional.of(Attribution.SUFFICIENCY)
                : Optional.empty();
    }

    /** A bound on a supposition contrary to two facts: necessity where the facts are the presence of both. */
    private static Optional<Attribution> meant(Question question, List<Mention> mentions, Story story) {
        var fact = mentions.stream()
                .filter(mention -> mention.mode() == Mention.Mode.FACTUAL)
                .findFirst();
        return question.hasAny("bound")
                ? fact.map(mention -> story.number(mention) == 1 ? Attribution.NECESSITY : Attribution.SUFFICIENCY)
                : Optional.empty();
    }

    /** The event that caused or would cause: the fact for necessity, the supposition for sufficiency. */
    private static Event event(
            Attribution attribution, String variable, List<Mention> mentions, Mention.Mode supposed, Story story) {
        boolean necessity = attribution == Attribution.NECESSITY;
        var said = value(mentions, variable, necessity ? Mention.Mode.FACTUAL : supposed, story);
        var opposite = value(mentions, variable, necessity ? supposed : Mention.Mode.FACTUAL, story);
        return new Event(variable, said.orElseGet(() -> opposite.map(value -> 1 - Math.min(value, 1))
                .orElse(1)));
    }

    private static Optional<Integer> value(List<Mention> mentions, String variable, Mention.Mode mode, Story story) {
        return mentions.stream()
                .filter(mention -> mention.mode() == mode && mention.variable().equals(variable))
                .map(story::number)
                .findFirst();
    }

    private static EffectAnswer bounds(CausalQuery.CauseProbability lower, Question question, Story story) {
        if (question.hasAny("upper", "most", "maximum")) {
            return solve(with(lower, Want.UPPER_BOUND), story);
        }
        if (question.hasAny("lower", "least", "minimum")) {
            return solve(lower, story);
        }
        if (question.words().stream().anyMatch(word -> Words.lower(word).startsWith("monoton"))) {
            return solve(with(lower, Want.VALUE_UNDER_MONOTONICITY), story);
        }
        var least = solve(lower, story);
        var most = solve(with(lower, Want.UPPER_BOUND), story);
        return least.saying("between " + least.answer() + " and " + most.answer());
    }

    private static CausalQuery.CauseProbability with(CausalQuery.CauseProbability query, Want want) {
        return new CausalQuery.CauseProbability(query.attribution(), query.treatment(), query.outcome(), want);
    }

    private static EffectAnswer solve(CausalQuery.CauseProbability query, Story story) {
        var solution = EffectSolver.of(story.observable(), story.known()).solve(query);
        var asked = query.want().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " of "
                + query.attribution().symbol() + " of " + query.treatment().variable() + " for "
                + query.outcome().variable();
        return EffectAnswer.of(asked, solution);
    }
}
