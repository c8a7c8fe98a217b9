package io.whence.model;

import java.util.Locale;

/** Why an argument of a relation gives no concept, so that the relation stays a reading. */
public enum NoConcept {
    /** A pronoun, or words that point at something said elsewhere: "this", "these effects", "the program". */
    PRONOUN,
    /** A noun that says too little alone: "patients", "treatment", "effect". */
    GENERIC,
    /** A statement of its own, or what the authors did: "two patients were excluded". */
    CLAUSE,
    /** Several things that could not be told apart. */
    LIST,
    /** Words cut out of a phrase: "of asthma", "severe". */
    FRAGMENT,
    /** Cause and effect are one concept. */
    CIRCULAR;

    /** The name on the wire: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static NoConcept ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
