package io.whence.model;

import java.util.Locale;

/** Whose statement it is, or what it is there for, when a text says that this brings about that. */
public enum StatementKind {
    /** A finding or a conclusion of the text itself. */
    OWN,
    /** A result that the text attributes to others: "previous studies showed", a citation mark on it. */
    CITED,
    /** General or textbook knowledge, attributed to nobody. */
    BACKGROUND,
    /** A question, an aim or a hypothesis, and whatever a title promises. */
    AIM,
    /** A procedure, a design, or a reason for what the authors did. */
    METHOD,
    /** How the authors explain something, or what they speculate. */
    INTERPRETATION;

    /** Whether it says how the world is: aims and methods do not, so no belief comes of them. */
    public boolean counts() {
        return this != AIM && this != METHOD;
    }

    /** The name on the wire and in the stores: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static StatementKind ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
