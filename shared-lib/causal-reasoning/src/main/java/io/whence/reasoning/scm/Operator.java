package io.whence.reasoning.scm;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What stands between two values in a {@link Formula}. */
public enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    PLUS("+"),
    MINUS("-"),
    TIMES("*");

    private static final Set<Operator> ARITHMETIC = EnumSet.of(PLUS, MINUS, TIMES);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static Optional<Operator> comparison(String sign) {
        return Arrays.stream(values())
                .filter(operator -> !ARITHMETIC.contains(operator))
                .filter(operator -> operator.sign.equals(sign.equals("==") ? "=" : sign))
                .findFirst();
    }

    boolean compares(String left, String right) {
        return switch (this) {
            case EQUAL -> left.equals(right);
            case UNEQUAL -> !left.equals(right);
            case LESS -> number(left) < number(right);
            case AT_MOST -> number(left) <= number(right);
            case GREATER -> number(left) > number(right);
            case AT_LEAST -> number(left) >= number(right);
            case PLUS, MINUS, TIMES -> throw new IllegalStateException(sign + " does not compare");
        };
    }

    int calculates(String left, String right) {
        return switch (this) {
            case PLUS -> number(left) + number(right);
            case MINUS -> number(left) - number(right);
            case TIMES -> number(left) * number(right);
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST ->
                throw new IllegalStateException(sign + " does not calculate");
        };
    }

    private int number(String text) {
        if (text.equals(Domain.TRUE) || text.equals(Domain.FALSE)) {
            return text.equals(Domain.TRUE) ? 1 : 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ModelException("'" + text + "' beside '" + sign + "' is no whole number", e);
        }
    }
}
