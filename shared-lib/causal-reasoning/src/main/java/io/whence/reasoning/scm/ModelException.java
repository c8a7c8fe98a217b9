package io.whence.reasoning.scm;

/** Thrown where a model, or a question about it, makes no sense; the message says what and where. */
public final class ModelException extends IllegalArgumentException {

    public ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
