package io.whence.reasoning.graph;

/** Thrown where an exact answer would take more time or memory than is spent on one question; says what to make smaller. */
public final class TooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public TooLargeException(String message) {
        super(message);
    }
}
