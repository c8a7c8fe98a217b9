package io.whence.reasoning.estimand;

import java.util.Map;

/**
 * A variable inside a probability, either left open or fixed at one of its values.
 *
 * @param value the number of the value from 0, or {@link #OPEN}
 */
public record Term(String variable, int value) {

    /** The value of a variable that a sum or the caller binds later. */
    public static final int OPEN = -1;

    /** An open variable that is printed with a prime, since its name stands for another value close by. */
    static final int PRIMED = -2;

    public Term {
        if (variable.isBlank() || value < PRIMED) {
            throw new IllegalArgumentException("not a term: " + variable + "=" + value);
        }
    }

    public static Term open(String variable) {
        return new Term(variable, OPEN);
    }

    public boolean isOpen() {
        return value == OPEN;
    }

    Term bind(Map<String, Integer> values) {
        return isOpen() ? new Term(variable, values.getOrDefault(variable, OPEN)) : this;
    }

    String latex() {
        if (value == PRIMED) {
            return Latex.lower(variable) + "'";
        }
        return isOpen() ? Latex.lower(variable) : Latex.name(variable) + "=" + value;
    }

    @Override
    public String toString() {
        return isOpen() ? variable : variable + "=" + value;
    }
}
