package io.whence.graph.query;

/** A query of a user that is not let through; the message says why and what to do. */
public final class RefusedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedQueryException(String reason) {
        super(reason);
    }

    public RefusedQueryException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
