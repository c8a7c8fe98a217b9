package io.whence.model;

import java.util.Locale;

/** What the text says of the relation that it mentions. */
public enum Stance {
    /** The relation holds. */
    SUPPORTS,
    /** The text denies the relation. */
    REFUTES,
    /** The text reports that no effect was found. */
    NULL_RESULT;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stance ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
