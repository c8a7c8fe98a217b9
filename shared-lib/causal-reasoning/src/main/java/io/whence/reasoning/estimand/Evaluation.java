package io.whence.reasoning.estimand;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/** What evaluating an estimand came to. */
public sealed interface Evaluation {

    /** A number. */
    record Value(double value) implements Evaluation {

        public Value {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("an evaluation cannot be NaN");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Value, ? extends R> whenValue,
                Function<? super Insufficient, ? extends R> insufficient,
                Function<? super Undefined, ? extends R> undefined) {
            return whenValue.apply(this);
        }
    }

    /**
     * What is known does not suffice.
     *
     * @param missing the probabilities that neither are given nor follow, at least one
     */
    record Insufficient(List<Probability> missing) implements Evaluation {

        public Insufficient {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("say what is missing");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Value, ? extends R> value,
                Function<? super Insufficient, ? extends R> insufficient,
                Function<? super Undefined, ? extends R> undefined) {
            return insufficient.apply(this);
        }
    }

    /** A condition has probability zero, so that what is asked has no value. */
    record Undefined(String reason) implements Evaluation {

        /** What a sum comes to that has more terms than are added up. */
        public static final Undefined TOO_MANY_TERMS =
                new Undefined("the formula has more terms than are added up; ask about a smaller graph");

        @Override
        public <R> R fold(
                Function<? super Value, ? extends R> value,
                Function<? super Insufficient, ? extends R> insufficient,
                Function<? super Undefined, ? extends R> undefined) {
            return undefined.apply(this);
        }
    }

    /** Handles each outcome. */
    <R> R fold(
            Function<? super Value, ? extends R> value,
            Function<? super Insufficient, ? extends R> insufficient,
            Function<? super Undefined, ? extends R> undefined);

    /** Returns the number, if there is one. */
    default OptionalDouble number() {
        return fold(
                value -> OptionalDouble.of(value.value()),
                insufficient -> OptionalDouble.empty(),
                undefined -> OptionalDouble.empty());
    }

    default boolean isZero() {
        return this instanceof Value known && known.value() == 0;
    }

    /** Returns the outcome as a sentence. */
    default String inWords() {
        return fold(
                value -> BigDecimal.valueOf(value.value())
                        .round(new MathContext(10))
                        .stripTrailingZeros()
                        .toPlainString(),
                insufficient -> "insufficient information: "
                        + String.join(
                                ", ",
                                insufficient.missing().stream()
                                        .map(Probability::toString)
                                        .toList())
                        + (insufficient.missing().size() == 1 ? " is missing" : " are missing"),
                undefined -> "undefined: " + undefined.reason());
    }

    /** Combines numbers from left to right; what is missing anywhere is missing in all, and gathered. */
    static Evaluation combine(List<Evaluation> parts, DoubleBinaryOperator operator) {
        var missing = new LinkedHashSet<Probability>();
        var numbers = new ArrayList<Double>();
        for (var part : parts) {
            if (part instanceof Undefined) {
                return part;
            }
            if (part instanceof Insufficient insufficient) {
                missing.addAll(insufficient.missing());
            } else if (part instanceof Value known) {
                numbers.add(known.value());
            }
        }
        return missing.isEmpty()
                ? new Value(numbers.stream().reduce(operator::applyAsDouble).orElse(0.0))
                : new Insufficient(List.copyOf(missing));
    }
}
