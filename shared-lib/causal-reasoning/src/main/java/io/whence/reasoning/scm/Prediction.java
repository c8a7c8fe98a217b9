package io.whence.reasoning.scm;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The answer to a counterfactual question.
 *
 * @param worlds number of ways the roots may have been, given the evidence; at least 1
 * @param holding in how many of them the consequence holds
 * @param probability its probability, empty where some root has neither value nor probability
 * @param steps abduction, action, prediction in words
 */
public record Prediction(int worlds, int holding, OptionalDouble probability, List<String> steps) {
    public Prediction {
        steps = List.copyOf(steps);
    }

    public boolean certain() {
        return holding == worlds;
    }

    public boolean possible() {
        return holding > 0;
    }
}
