package io.whence.model;

/**
 * A document's identity: the hash of its normalised text, so that the same content twice is one document.
 *
 * @param value 40 hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        Checks.id("document", value);
    }

    public static DocumentId of(NormalizedText text) {
        return new DocumentId(
                ContentHash.of("document").with("text", text.value()).hex());
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
