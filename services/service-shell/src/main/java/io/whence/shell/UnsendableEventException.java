package io.whence.shell;

/** Kafka will never take an event as it is, because it is too large or cannot be written; to try again is in vain. */
public final class UnsendableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsendableEventException(String message) {
        super(message);
    }
}
