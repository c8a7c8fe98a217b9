package io.whence.model;

/**
 * A claim's identity: cause, effect and sign. How it was worded is an attribute of its evidence.
 *
 * @param value 40 hexadecimal digits
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    public ClaimId {
        Checks.id("claim", value);
    }

    public static ClaimId of(ConceptId cause, ConceptId effect, Sign sign) {
        return new ClaimId(ContentHash.of("claim")
                .with("cause", cause.value())
                .with("effect", effect.value())
                .with("sign", sign.wireName())
                .hex());
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
