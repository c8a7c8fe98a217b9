package io.whence.ingestion.reading;

/** Tells text from a binary file that was taken for one. */
final class Plausibility {
    /** Text taken out of a PDF has a stray control character now and then; binary data is full of them. */
    private static final double MOST_CONTROLS = 0.01;

    private Plausibility() {}

    static void check(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException("The text holds the character NUL: it looks like a binary file.");
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnreadableDocumentException(
                    "The text holds half of a surrogate pair (an escape such as \\ud800).");
        }
        long controls = text.codePoints().filter(Plausibility::isControl).count();
        if (controls > text.length() * MOST_CONTROLS) {
            throw new UnreadableDocumentException(
                    "The text holds " + controls + " control characters: it looks like a binary file.");
        }
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && "\t\n\f\u000B".indexOf(c) < 0;
    }
}
