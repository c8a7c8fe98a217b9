package io.whence.model;

/**
 * The identity of an association: its two concepts in either order, and the sign.
 *
 * @param value 40 hexadecimal digits
 */
public record AssociationId(String value) implements Comparable<AssociationId> {
    public AssociationId {
        Checks.id("association", value);
    }

    /** The association of two concepts; the order they are given in does not matter. */
    public static AssociationId of(ConceptId one, ConceptId other, Sign sign) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new AssociationId(ContentHash.of("association")
                .with("first", (inOrder ? one : other).value())
                .with("second", (inOrder ? other : one).value())
                .with("sign", sign.wireName())
                .hex());
    }

    @Override
    public int compareTo(AssociationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
