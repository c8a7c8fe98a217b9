package io.whence.model;

import java.util.Locale;

/** Why a sentence was passed over. */
public enum SkipReason {
    /** More characters or tokens than the budget. */
    TOO_LONG,
    /** Took longer than the budget. */
    OVER_TIME,
    /** The passage had used up its budget before the sentence's turn. */
    PASSAGE_OVER_BUDGET,
    /** The parser could not make anything of it. */
    UNREADABLE;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SkipReason ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
