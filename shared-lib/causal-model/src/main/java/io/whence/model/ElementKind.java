package io.whence.model;

import java.util.Locale;

/** The kinds of things a graph is made of, in the order in which they are exported. */
public enum ElementKind {
    ASSOCIATION,
    CLAIM,
    CONCEPT,
    DOCUMENT,
    EVIDENCE,
    /** Two concepts judged the same. */
    LINK;

    /** The name on the wire and in the stores: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ElementKind ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
