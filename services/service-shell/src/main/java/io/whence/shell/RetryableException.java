package io.whence.shell;

import org.jspecify.annotations.Nullable;

/** Something outside did not answer as it should; the same attempt may succeed later. */
public class RetryableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RetryableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
