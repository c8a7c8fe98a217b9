package io.whence.launcher;

/** The stack answered, and its answer was no. */
final class RefusedException extends CommandFailure {

    private final int status;

    /**
     * A refusal.
     *
     * @param status the HTTP status
     */
    RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
