package io.whence.nlp.transformer;

/**
 * Consecutive word pieces.
 *
 * @param first index of the first
 * @param last index of the last, not before the first
 */
record TokenSpan(int first, int last) {
    boolean overlaps(TokenSpan other) {
        return first <= other.last && other.first <= last;
    }
}
