package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.Estimand;
import java.util.List;
import java.util.function.BiFunction;

/** The outcome of identification, with the steps that led to it. */
public sealed interface Identified {

    /** Returns the steps in order, each a sentence. */
    List<String> steps();

    /** The effect equals an estimand, whose outcome and treatment variables are open. */
    record By(Estimand estimand, List<String> steps) implements Identified {

        public By {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R fold(
                BiFunction<? super Estimand, ? super List<String>, ? extends R> by,
                BiFunction<? super Hedge, ? super List<String>, ? extends R> not) {
            return by.apply(estimand, steps);
        }
    }

    /** No estimand exists. */
    record Not(Hedge hedge, List<String> steps) implements Identified {

        public Not {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R fold(
                BiFunction<? super Estimand, ? super List<String>, ? extends R> by,
                BiFunction<? super Hedge, ? super List<String>, ? extends R> not) {
            return not.apply(hedge, steps);
        }
    }

    /** Handles both outcomes. */
    <R> R fold(
            BiFunction<? super Estimand, ? super List<String>, ? extends R> by,
            BiFunction<? super Hedge, ? super List<String>, ? extends R> not);

    default boolean isIdentifiable() {
        return this instanceof By;
    }
}
