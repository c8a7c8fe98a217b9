package io.whence.model;

/**
 * A stretch of text with its words: the sentence that a relation was read in.
 *
 * @param span where it stands in the passage
 * @param text its words, exactly
 */
public record Quote(Span span, String text) {
    public Quote {
        if (text.codePointCount(0, text.length()) != span.end() - span.start()) {
            throw new IllegalArgumentException("a quote of " + text.length() + " characters does not fill " + span);
        }
    }
}
