package io.whence.ingestion.reading;

/** A file is no document that can be read; the message says why, for the sender. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableDocumentException(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableDocumentException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** What is wrong with it, in a sentence. */
    public String reason() {
        return reason;
    }
}
