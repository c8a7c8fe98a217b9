package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.CausalQuery;
import io.whence.reasoning.effects.CausalQuery.Contrast;
import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.effects.EffectSolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads questions about ATE, CDE, NDE, NIE and ETT, by name or by how they put it. */
final class ContrastRule implements Rule {

    private static final Map<Contrast, List<List<String>>> BY_NAME = byName();

    /** A smaller difference between two probabilities counts as none: it is within the rounding of what is given. */
    private static final double LEAST = 0.001;

    private static Map<Contrast, List<List<String>>> byName() {
        var names = new LinkedHashMap<Contrast, List<List<String>>>();
        names.put(
                Contrast.EFFECT_OF_TREATMENT_ON_TREATED,
                List.of(List.of("ett"), List.of("att"), List.of("treatment", "on", "the", "treated")));
        names.put(
                Contrast.CONTROLLED_DIRECT_EFFECT, List.of(List.of("cde"), List.of("controlled", "direct", "effect")));
        names.put(Contrast.NATURAL_DIRECT_EFFECT, List.of(List.of("nde"), List.of("natural", "direct", "effect")));
        names.put(Contrast.NATURAL_INDIRECT_EFFECT, List.of(List.of("nie"), List.of("natural", "indirect", "effect")));
        names.put(
                Contrast.AVERAGE_TREATMENT_EFFECT,
                List.of(
                        List.of("ate"),
                        List.of("average", "treatment", "effect"),
                        List.of("average", "causal", "effect"),
                        List.of("total", "effect"),
                        List.of("what", "is", "the", "effect", "of"),
                        List.of("what", "is", "the", "causal", "effect", "of"),
                        List.of("how", "large", "is", "the", "effect", "of"),
                        List.of("estimate", "the", "effect", "of")));
        return names;
    }

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var mentions = question.sentences().stream()
                .flatMap(sentence -> Mention.in(sentence, story.names()).stream())
                .toList();
        var contrast = named(question).or(() -> meant(question, mentions));
        if (contrast.isEmpty() || !story.hasGraph()) {
            return Optional.empty();
        }
        var ends = new Reading(
                mentions, Endpoints.in(question, story.names()), named(question).isPresent());
        var treatment = ends.treatment();
        var outcome = ends.outcome();
        if (treatment.isEmpty() || outcome.isEmpty() || treatment.equals(outcome)) {
            return Optional.empty();
        }
        return Optional.of(solve(contrast.get(), treatment.get(), outcome.get(), mentions, story));
    }

    private static Optional<Contrast> named(Question question) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name -> question.has(name.toArray(String[]::new))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells the contrast from what is held, what is fact and what is supposed. */
    private static Optional<Contrast> meant(Question question, List<Mention> mentions) {
        var supposed = of(mentions, Mention.Mode.HYPOTHETICAL);
        if (supposed.isEmpty() || of(mentions, Mention.Mode.OUTCOME).isEmpty() || question.has("bound")) {
            return Optional.empty();
        }
        if (question.hasAny("mediator", "mediators")) {
            boolean moves = question.hasAny("attained", "changes", "takes");
            return Optional.of(moves ? Contrast.NATURAL_INDIRECT_EFFECT : Contrast.NATURAL_DIRECT_EFFECT);
        }
        var facts = of(mentions, Mention.Mode.FACTUAL);
        if (facts.isEmpty()) {
            return Optional.of(Contrast.AVERAGE_TREATMENT_EFFECT);
        }
        boolean same = facts.get().variable().equals(supposed.get().variable());
        return Optional.of(same ? Contrast.EFFECT_OF_TREATMENT_ON_TREATED : Contrast.CONTROLLED_DIRECT_EFFECT);
    }

    private static Optional<Mention> of(List<Mention> mentions, Mention.Mode mode) {
        return mentions.stream().filter(mention -> mention.mode() == mode).findFirst();
    }

    /** Who acts on whom: as the name of the effect says, or as the verbs do. */
    private record Reading(List<Mention> mentions, Optional<Endpoints> ends, boolean named) {

        Optional<String> treatment() {
            return named && ends.isPresent()
                    ? ends.map(Endpoints::from)
                    : of(mentions, Mention.Mode.HYPOTHETICAL).map(Mention::variable);
        }

        Optional<String> outcome() {
            return named && ends.isPresent()
                    ? ends.map(Endpoints::to)
                    : of(mentions, Mention.Mode.OUTCOME).map(Mention::variable);
        }
    }

    private static EffectAnswer solve(
            Contrast contrast, String treatment, String outcome, List<Mention> mentions, Story story) {
        var supposed = value(mentions, treatment, Mention.Mode.HYPOTHETICAL, story);
        var fact = value(mentions, treatment, Mention.Mode.FACTUAL, story);
        int to = supposed.orElseGet(() -> fact.map(value -> value == 0 ? 1 : 0).orElse(1));
        int from = fact.filter(value -> value != to).orElse(to == 0 ? 1 : 0);
        var asked = mentions.stream()
                .filter(mention -> mention.mode() == Mention.Mode.OUTCOME
                        && mention.variable().equals(outcome))
                .findFirst();
        int level = asked.map(story::number).orElse(1);
        var query = new CausalQuery.Effect(
                contrast,
                treatment,
                from,
                to,
                new CausalQuery.Event(outcome, level),
                held(contrast, mentions, treatment, outcome, story));
        var solution = EffectSolver.of(story.observable(), story.known()).solve(query);
        var answer = EffectAnswer.of(contrast.symbol() + " of " + treatment + " on " + outcome, solution);
        return asked.isPresent() ? inWords(answer, contrast, asked.get().less()) : answer;
    }

    private static Optional<Integer> value(List<Mention> mentions, String variable, Mention.Mode mode, Story story) {
        return mentions.stream()
                .filter(mention -> mention.mode() == mode && mention.variable().equals(variable))
                .map(story::number)
                .reduce((first, last) -> last);
    }

    private static Map<String, Integer> held(
            Contrast contrast, List<Mention> mentions, String treatment, String outcome, Story story) {
        var held = new LinkedHashMap<String, Integer>();
        if (contrast == Contrast.CONTROLLED_DIRECT_EFFECT) {
            mentions.stream()
                    .filter(mention -> mention.mode() != Mention.Mode.OUTCOME)
                    .filter(mention -> !List.of(treatment, outcome).contains(mention.variable()))
                    .forEach(mention -> held.put(mention.variable(), story.number(mention)));
        }
        return held;
    }

    /** ETT is the fact less the supposition, the others are the supposition less the fact. */
    private static EffectAnswer inWords(EffectAnswer answer, Contrast contrast, boolean less) {
        var number = answer.value().number();
        if (number.isEmpty()) {
            return answer;
        }
        double gain =
                contrast == Contrast.EFFECT_OF_TREATMENT_ON_TREATED ? -number.getAsDouble() : number.getAsDouble();
        return answer.saying((less ? gain <= -LEAST : gain >= LEAST) ? "yes" : "no");
    }
}
