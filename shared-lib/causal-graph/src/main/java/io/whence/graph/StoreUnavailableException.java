package io.whence.graph;

/** A store cannot be reached or has no time just now. The same call may well succeed later: this is the type to retry. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String store, Throwable cause) {
        super(store + " is not available: " + cause.getMessage(), cause);
    }
}
