package io.whence.model;

import java.text.Normalizer;

/**
 * Text in the one form that ids are computed of and offsets point into: Unicode NFC, lines ended by LF, no byte order
 * mark.
 *
 * @param value the text itself
 */
public record NormalizedText(String value) {
    public NormalizedText {
        value = normalize(value);
    }

    /** Number of code points. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /**
     * The text of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public String slice(Span span) {
        return slice(value, span);
    }

    /**
     * The text of a span that counts in code points.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public static String slice(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
    }

    private static String normalize(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Normalizer.normalize(unmarked.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
