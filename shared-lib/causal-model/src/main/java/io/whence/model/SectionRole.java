package io.whence.model;

import java.util.Locale;

/** What part of a paper a passage stands in. */
public enum SectionRole {
    TITLE,
    ABSTRACT,
    /** Introduction, background, related work. */
    INTRODUCTION,
    METHODS,
    RESULTS,
    /** Discussion, conclusions, limitations. */
    DISCUSSION,
    /** Anything else, and text without sections. */
    OTHER;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SectionRole ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
