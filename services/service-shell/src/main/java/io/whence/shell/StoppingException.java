package io.whence.shell;

/** The service stops in the midst of a retry; the messages stay uncommitted and are delivered again. */
final class StoppingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppingException(RuntimeException cause) {
        super("stopped before a retry", cause);
    }
}
