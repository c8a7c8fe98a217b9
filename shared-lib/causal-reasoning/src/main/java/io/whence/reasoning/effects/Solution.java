package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Evaluation;
import java.util.List;
import java.util.function.Function;

/** What solving a {@link CausalQuery} came to. */
public sealed interface Solution {

    /** Returns how it was reached, a sentence or formula a step. */
    List<String> derivation();

    /** A formula holds in the graph; its value may still lack information. */
    record Answered(Estimand estimand, Evaluation value, List<String> derivation) implements Solution {

        public Answered {
            derivation = List.copyOf(derivation);
        }

        @Override
        public <R> R fold(
                Function<? super Answered, ? extends R> answered, Function<? super NotIdentifiable, ? extends R> not) {
            return answered.apply(this);
        }
    }

    /** No formula exists: two models that agree on all that is observable differ in the answer. */
    record NotIdentifiable(String reason, List<String> derivation) implements Solution {

        public NotIdentifiable {
            derivation = List.copyOf(derivation);
        }

        @Override
        public <R> R fold(
                Function<? super Answered, ? extends R> answered, Function<? super NotIdentifiable, ? extends R> not) {
            return not.apply(this);
        }
    }

    /** Handles both outcomes. */
    <R> R fold(Function<? super Answered, ? extends R> answered, Function<? super NotIdentifiable, ? extends R> not);
}
