package io.whence.reasoning.grammar;

/**
 * A word or sign of a text.
 *
 * @param start its first code point, from 0
 * @param end the code point after its last
 */
public record Token(String text, int start, int end) {

    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns whether this is a word or number rather than a sign. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '_';
    }
}
