package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in the list of documents: after this one. */
public record ListCursor(Instant acceptedAt, DocumentId id) {
    /** The place after a document. */
    public static ListCursor after(DocumentSummary document) {
        return new ListCursor(document.acceptedAt(), document.id());
    }

    /** Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it did not write this
     */
    public static ListCursor parse(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        try {
            return new ListCursor(Instant.parse(parts[0]), new DocumentId(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    /** An opaque form for URLs. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((acceptedAt + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
