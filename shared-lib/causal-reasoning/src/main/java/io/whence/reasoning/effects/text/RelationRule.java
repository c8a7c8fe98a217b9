package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Trails;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads yes/no questions on ancestry: "does x cause y", "is x a parent of y", "is there a path from x to y". */
final class RelationRule implements Rule {

    private static final Set<String> DIRECT = Set.of("parent", "parents", "directly", "direct", "child", "children");
    private static final Set<String> BACKWARDS = Set.of("descendant", "descendants", "child", "children");
    private static final Set<String> TERMS = Set.of(
            "cause",
            "causes",
            "caused",
            "ancestor",
            "ancestors",
            "parent",
            "parents",
            "descendant",
            "descendants",
            "child",
            "children",
            "path",
            "reach",
            "reachable",
            "affect",
            "affects",
            "influence",
            "influences",
            "effect");

    @Override
    public Optional<EffectAnswer> answer(Question question, Story story) {
        return story.hasGraph()
                ? question.sentences().stream()
                        .filter(sentence -> sentence.stream().map(Words::lower).anyMatch(TERMS::contains))
                        .flatMap(sentence -> related(Words.lower(sentence), sentence, story).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<EffectAnswer> related(List<String> lower, List<String> words, Story story) {
        var ends = story.names().in(words);
        var dag = story.whole().directed();
        if (ends.size() != 2 || !dag.contains(ends.get(0)) || !dag.contains(ends.get(1))) {
            return Optional.empty();
        }
        boolean passive = lower.contains("caused") && lower.contains("by");
        boolean backwards = passive || BACKWARDS.stream().anyMatch(term -> Words.has(words, term, "of"));
        boolean direct = lower.stream().anyMatch(DIRECT::contains) && !lower.contains("indirectly");
        return Optional.of(
                backwards
                        ? answer(ends.get(1), ends.get(0), direct, dag)
                        : answer(ends.get(0), ends.get(1), direct, dag));
    }

    private static EffectAnswer answer(String cause, String effect, boolean direct, Dag dag) {
        if (direct) {
            boolean edge = dag.hasEdge(cause, effect);
            return EffectAnswer.of(
                    cause + " is a parent of " + effect,
                    edge,
                    List.of((edge ? "the" : "no") + " edge " + cause + " -> " + effect));
        }
        if (cause.equals(effect)) {
            return EffectAnswer.of(
                    cause + " causes itself", false, List.of("nothing causes itself in an acyclic graph"));
        }
        var path = dag.isAncestor(cause, effect) ? Trails.directed(dag, cause, effect, 1) : List.of();
        return EffectAnswer.of(
                cause + " causes " + effect,
                !path.isEmpty(),
                List.of(
                        path.isEmpty()
                                ? "no directed path leads from " + cause + " to " + effect
                                : "the path " + path.get(0)));
    }
}
