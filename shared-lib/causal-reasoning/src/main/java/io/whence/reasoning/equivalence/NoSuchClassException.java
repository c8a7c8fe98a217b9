package io.whence.reasoning.equivalence;

/** Thrown where no directed acyclic graph fits the statements; the message names those that clash. */
public final class NoSuchClassException extends IllegalArgumentException {

    public NoSuchClassException(String message) {
        super(message);
    }
}
