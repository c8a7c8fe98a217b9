package io.whence.reasoning.attribution;

import io.whence.reasoning.scm.Causation;
import java.util.List;

/**
 * Whether the candidate is the cause, and why.
 *
 * @param answer whether it is
 * @param factors the candidate's own factors
 * @param others the factors of the other events it was weighed against
 * @param causation what the definition of actual causation says, with its witness
 * @param rule the name of the rule that decided: one of {@link Rule}, or {@code HALPERN_PEARL} for a model that says nothing
 *     about norms and intentions
 * @param explanation the verdict step by step
 */
public record AttributionAnswer(
        boolean answer,
        Factors factors,
        List<Factors> others,
        Causation causation,
        String rule,
        List<String> explanation) {
    public AttributionAnswer {
        others = List.copyOf(others);
        explanation = List.copyOf(explanation);
    }
}
