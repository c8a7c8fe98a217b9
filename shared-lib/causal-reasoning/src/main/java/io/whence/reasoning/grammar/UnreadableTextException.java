package io.whence.reasoning.grammar;

/** Thrown where a text is outside the controlled language; says which fragment, and where it is. */
public final class UnreadableTextException extends IllegalArgumentException {

    private static final int MOST_SHOWN = 300;

    private final String fragment;
    private final int start;
    private final int end;

    UnreadableTextException(String fragment, int start, int end, String expected) {
        super("cannot read '" + shown(fragment) + "': expected " + expected);
        this.fragment = shown(fragment);
        this.start = start;
        this.end = end;
    }

    private static String shown(String fragment) {
        int length = fragment.codePointCount(0, fragment.length());
        return length <= MOST_SHOWN
                ? fragment
                : fragment.substring(0, fragment.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    public static UnreadableTextException of(String text, java.util.List<Token> tokens, String expected) {
        return tokens.isEmpty()
                ? new UnreadableTextException("", 0, 0, expected)
                : new UnreadableTextException(
                        Tokens.fragment(text, tokens),
                        tokens.get(0).start(),
                        tokens.get(tokens.size() - 1).end(),
                        expected);
    }

    /**
     * Points at a stretch of a text.
     *
     * @param start its first char
     * @param end the char after its last
     */
    public static UnreadableTextException at(String text, int start, int end, String expected) {
        int to = Math.max(start, Math.min(end, text.length()));
        return new UnreadableTextException(
                text.substring(start, to).strip(), text.codePointCount(0, start), text.codePointCount(0, to), expected);
    }

    /** Points at the whole of a text. */
    public static UnreadableTextException whole(String text, String expected) {
        return at(text, 0, text.length(), expected);
    }

    /** Returns the fragment; of a long one, its beginning. */
    public String fragment() {
        return fragment;
    }

    /** Returns the fragment's first code point in the text that was read. */
    public int start() {
        return start;
    }

    /** Returns the code point after the fragment's last. */
    public int end() {
        return end;
    }
}
