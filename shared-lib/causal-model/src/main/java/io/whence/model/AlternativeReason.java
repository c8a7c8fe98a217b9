package io.whence.model;

import java.util.Locale;

/** Why a reading is no relation of its passage but stands beside them. */
public enum AlternativeReason {
    /** The extractor that was asked takes the two arguments the other way round. */
    REVERSED,
    /** The extractor that was asked reads other arguments in that sentence. */
    OTHER_PAIR,
    /** The two agree on the arguments, not on whether the text affirms the relation. */
    OTHER_STANCE,
    /** The extractor that was asked finds no causal claim in the sentence. */
    NOT_CAUSAL,
    /** An argument is a pronoun, and it is not clear what it stands for. */
    UNRESOLVED,
    /** Its confidence is under the least that the extractor was told to give. */
    LOW_CONFIDENCE;

    /** The name on the wire: lower case, words joined by underscores. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a wire name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AlternativeReason ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
