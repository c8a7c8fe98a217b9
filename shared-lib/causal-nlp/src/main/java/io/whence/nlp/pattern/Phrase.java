package io.whence.nlp.pattern;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param from first token
 * @param to token after the last, greater than {@code from}
 * @param head the token they hang from
 */
record Phrase(int from, int to, int head) {
    Phrase {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a phrase: [" + from + "," + to + ")");
        }
    }

    boolean overlaps(Phrase other) {
        return from < other.to && other.from < to;
    }

    int size() {
        return to - from;
    }
}
