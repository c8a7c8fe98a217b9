package io.whence.model;

/**
 * A concept's identity: the hash of its normalised surface key and of nothing else, so that importing knowledge or
 * merging concepts re-keys nothing.
 *
 * @param value 40 hexadecimal digits
 */
public record ConceptId(String value) implements Comparable<ConceptId> {
    public ConceptId {
        Checks.id("concept", value);
    }

    /** The concept of a normalised surface key, such as {@code "lung cancer"}. */
    public static ConceptId ofKey(String key) {
        Checks.notBlank("concept key", key);
        return new ConceptId(ContentHash.of("concept").with("key", key).hex());
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
