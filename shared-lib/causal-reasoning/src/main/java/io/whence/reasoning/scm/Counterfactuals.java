package io.whence.reasoning.scm;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What would have been the case, by abduction, action and prediction (Pearl 2009, 7.1). */
public final class Counterfactuals {

    private Counterfactuals() {}

    /**
     * Answers "given what was observed, would {@code consequence} hold had {@code action} been done?"
     *
     * @throws ModelException where no context agrees with the evidence
     */
    public static Prediction ask(
            StructuralModel model, Formula evidence, Map<String, String> action, Formula consequence) {
        var contexts = model.contexts().stream()
                .filter(context -> context.weight() > 0 && evidence.holds(model.world(context)))
                .toList();
        if (contexts.isEmpty()) {
            throw new ModelException("no context of the model agrees with " + evidence);
        }
        var holding = contexts.stream()
                .filter(context -> consequence.holds(model.world(context, action)))
                .toList();
        var probability = weighted(model) ? OptionalDouble.of(sum(holding) / sum(contexts)) : OptionalDouble.empty();
        return new Prediction(
                contexts.size(),
                holding.size(),
                probability,
                List.of(
                        "abduction: " + evidence + " leaves " + contexts.size() + " of "
                                + model.contexts().size() + " contexts",
                        "action: " + action + " is forced, its equations are dropped",
                        "prediction: " + consequence + " holds in " + holding.size() + " of " + contexts.size()));
    }

    private static boolean weighted(StructuralModel model) {
        return model.variables().stream().noneMatch(variable -> variable.mechanism() instanceof Mechanism.Unknown);
    }

    private static double sum(List<Context> contexts) {
        return contexts.stream().mapToDouble(Context::weight).sum();
    }
}
