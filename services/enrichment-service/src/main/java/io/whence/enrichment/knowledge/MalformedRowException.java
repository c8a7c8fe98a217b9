package io.whence.enrichment.knowledge;

/** A row was not an assertion. */
final class MalformedRowException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedRowException(String reason) {
        super(reason);
    }
}
