package io.whence.reasoning.scm;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The values a variable can take, in order.
 *
 * @param values at least two different ones; a Boolean variable has {@code false, true}
 */
public record Domain(List<String> values) {

    static final String TRUE = "true";
    static final String FALSE = "false";

    /** false, true. */
    public static final Domain BOOLEAN = new Domain(List.of(FALSE, TRUE));

    public Domain {
        values = List.copyOf(values);
        if (values.size() < 2 || new LinkedHashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("a domain needs two or more different values, got " + values);
        }
    }

    /** Returns the whole numbers from {@code first} to {@code last}, both included. */
    public static Domain range(int first, int last) {
        return new Domain(java.util.stream.IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .toList());
    }

    public boolean contains(String value) {
        return values.contains(value);
    }

    boolean isBoolean() {
        return equals(BOOLEAN);
    }

    /** Returns the values other than {@code value}. */
    List<String> alternatives(String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }
}
