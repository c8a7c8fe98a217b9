package io.whence.model;

import java.util.Locale;

/** How the text words a relation. It is an attribute of evidence and no part of a claim's identity. */
public enum RelationKind {
    CAUSE,
    /** Makes possible, allows, contributes to. */
    ENABLE,
    /** Hinders, protects against. */
    PREVENT,
    INCREASE,
    DECREASE,
    /** Has an influence that is not said to be up or down. */
    AFFECT,
    /** Is done in order to bring about. */
    PURPOSE;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RelationKind ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
