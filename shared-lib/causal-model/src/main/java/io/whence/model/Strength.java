package io.whence.model;

import java.util.Locale;

/** How strongly the text claims the relation, after Yu, Li and Wang (2019), "Detecting Causal Language Use in Science
 * Findings", with hypotheses set apart. */
public enum Strength {
    /** Stated outright. */
    DIRECT,
    /** Stated with a modal or under a condition ("may cause"). */
    CONDITIONAL,
    /** An association only; never a cause. */
    CORRELATIONAL,
    /** Put forward to be tested, or asked. */
    HYPOTHESISED;

    /** The name on the wire and in the stores: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Strength ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
