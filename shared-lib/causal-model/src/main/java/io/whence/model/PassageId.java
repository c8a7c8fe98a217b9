package io.whence.model;

/**
 * A passage's identity: its document and where in it the passage stands. It does not depend on the generation, so a
 * document that is submitted again has the same passages.
 *
 * @param value 40 hexadecimal digits
 */
public record PassageId(String value) implements Comparable<PassageId> {
    public PassageId {
        Checks.id("passage", value);
    }

    /** The passage that covers this span of the document's text. */
    public static PassageId of(DocumentId document, Span inDocument) {
        return new PassageId(ContentHash.of("passage")
                .with("document", document.value())
                .with("start", inDocument.start())
                .with("end", inDocument.end())
                .hex());
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
