package io.whence.reasoning.grammar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as texts write them: 0.3, 30 %, 3/10, 7e-1, a minus sign before. */
final class Numerals {

    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE]\\d+)?");

    private Numerals() {}

    /** A number that was found, as a plain decimal, and the position after it. */
    record Found(String decimal, int end) {}

    static Optional<Found> at(Input input, int position) {
        boolean negative = input.word(position).matches("[-\u2212\u2013]");
        int start = negative ? position + 1 : position;
        if (!DECIMAL.matcher(input.word(start)).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(input.word(start));
        int end = start + 1;
        boolean fraction = input.word(end).equals("/")
                && DECIMAL.matcher(input.word(end + 1)).matches()
                && new BigDecimal(input.word(end + 1)).signum() != 0;
        if (fraction) {
            value = value.divide(new BigDecimal(input.word(end + 1)), MathContext.DECIMAL64);
            end += 2;
        }
        boolean percent = input.word(end).equals("%") || input.word(end).equals("percent");
        if (percent) {
            value = value.movePointLeft(2);
            end++;
        }
        return Optional.of(new Found((negative ? value.negate() : value).toPlainString(), end));
    }
}
