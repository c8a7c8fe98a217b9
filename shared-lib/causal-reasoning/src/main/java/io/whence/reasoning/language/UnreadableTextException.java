package io.whence.reasoning.language;

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

    static UnreadableTextException of(String text, java.util.List<Token> tokens, String expected) {
        return tokens.isEmpty()
                ? new UnreadableTextException("", 0, 0, expected)
                : new UnreadableTextException(
                        Tokens.fragment(text, tokens),
                        tokens.get(0).start(),
                        tokens.get(tokens.size() - 1).end(),
                        expected);
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
