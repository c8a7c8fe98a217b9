package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import io.whence.reasoning.graph.Admg;
import java.util.List;
import java.util.Optional;

/** Answers a question over a text: the first rule that reads the question answers it. */
public final class Questions {

    /** More specific questions come first. */
    private static final List<Rule> RULES = List.of(
            new MethodRule(),
            new AffectsRule(),
            new AssociationRule(),
            new AttributionRule(),
            new CounterfactualRule(),
            new ContrastRule(),
            new InterventionRule(),
            new IdentifiableRule(),
            new ChoiceRule(),
            new AdjustmentRule(),
            new SeparationRule(),
            new RoleRule(),
            new RelationRule());

    private Questions() {}

    /**
     * Answers a question.
     *
     * @param text what is known, in words or symbols; may be blank where the graph says it all
     * @param graph a graph given beside the text
     * @param question one question, possibly with a sentence of instruction and options
     */
    public static EffectAnswer answer(String text, Optional<Admg> graph, String question) {
        var story = Story.read(text, graph);
        var asked = Rule.Question.of(question);
        return RULES.stream()
                .flatMap(rule -> rule.answer(asked, story).stream())
                .findFirst()
                .orElseGet(() -> EffectAnswer.inWords("", "not understood: " + question, List.of(reason(story))))
                .withUnparsed(story.unparsed());
    }

    private static String reason(Story story) {
        return story.hasGraph()
                ? "no rule reads this question about "
                        + String.join(", ", story.names().variables())
                : "the text names no cause and effect: say \"x has a direct effect on y\", \"x causes y\" or \"x -> y\"";
    }
}
