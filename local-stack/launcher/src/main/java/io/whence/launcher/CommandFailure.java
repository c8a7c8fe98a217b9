package io.whence.launcher;

/** What the user is told when a command cannot be carried out: what was wrong and what to do. */
class CommandFailure extends RuntimeException {

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
