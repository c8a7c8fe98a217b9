package io.whence.model;

import java.util.Locale;

/** Which way the effect moves when the cause grows. */
public enum Sign {
    /** More of the cause gives more of the effect. */
    POSITIVE,
    /** More of the cause gives less of the effect. */
    NEGATIVE,
    /** The text says that there is an effect, not which way. */
    UNKNOWN;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Sign ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The sign of a chain of two links; unknown if either is. */
    public Sign times(Sign other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == other ? POSITIVE : NEGATIVE;
    }
}
