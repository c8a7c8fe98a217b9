package io.whence.model;

import java.util.regex.Pattern;

/** What records ask of their components. */
final class Checks {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");

    private Checks() {}

    static void id(String kind, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a " + kind + " id (40 lower-case hexadecimal digits): '" + value + "'");
        }
    }

    static void notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }

    static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is negative: " + value);
        }
    }

    static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is not positive: " + value);
        }
    }

    static void fraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is not within 0 and 1: " + value);
        }
    }

    static void notEmpty(String name, java.util.Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }
}
