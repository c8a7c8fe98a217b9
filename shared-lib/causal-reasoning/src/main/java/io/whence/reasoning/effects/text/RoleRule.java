package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.graph.Trail;
import io.whence.reasoning.graph.Trails;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads "which variables mediate", "what confounds", "which are colliders", "list the paths" between two variables. */
final class RoleRule implements Rule {

    private static final int LISTED = 50;

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        var ends = Endpoints.in(question, story.names());
        if (ends.isEmpty() || ends.get().isOne() || !story.hasGraph() || question.hasAny("suppose", "would")) {
            return Optional.empty();
        }
        var dag = story.whole().directed();
        return Stream.<Optional<EffectAnswer>>of(
                        role(question, "mediat", "mediators", ends.get(), (a, b) -> Roles.mediators(dag, a, b), dag),
                        role(
                                question,
                                "confound",
                                "confounders",
                                ends.get(),
                                (a, b) -> Roles.confounders(dag, a, b),
                                dag),
                        role(question, "collider", "colliders", ends.get(), (a, b) -> Roles.colliders(dag, a, b), dag),
                        role(question, "path", "paths", ends.get(), (a, b) -> paths(story, a, b), dag))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> paths(Story story, String from, String to) {
        return Trails.between(story.whole(), from, to, LISTED).stream()
                .map(Trail::toString)
                .toList();
    }

    private static Optional<EffectAnswer> role(
            Question question,
            String stem,
            String title,
            Endpoints ends,
            BiFunction<String, String, ? extends Collection<String>> find,
            Dag dag) {
        if (question.words().stream().map(Words::lower).noneMatch(word -> word.startsWith(stem))
                || !dag.contains(ends.from())
                || !dag.contains(ends.to())) {
            return Optional.empty();
        }
        var found = find.apply(ends.from(), ends.to());
        var separator = stem.equals("path") ? "; " : ", ";
        return Optional.of(EffectAnswer.inWords(
                title + " between " + ends.from() + " and " + ends.to(),
                found.isEmpty() ? "none" : String.join(separator, found),
                List.of()));
    }
}
