package io.whence.nlp;

/** The extractor is being closed, or its caller was told to stop; the text itself is not to blame. */
public final class ExtractorUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExtractorUnavailableException(String message) {
        super(message);
    }

    public ExtractorUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
