package io.whence.model.lexicon;

/** Whether more of a thing is welcome: more sleep is, more pain is not. */
public enum Valence {
    GOOD,
    BAD,
    /** Not known, or a matter of taste. */
    UNKNOWN
}
