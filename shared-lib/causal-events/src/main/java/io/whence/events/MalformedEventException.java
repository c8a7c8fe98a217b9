package io.whence.events;

import org.jspecify.annotations.Nullable;

/** Bytes were not an event of the expected type. Trying again will not help. */
public final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedEventException(String type, String reason, @Nullable Throwable cause) {
        super("not an event of type " + type + ": " + reason, cause);
    }
}
