package io.whence.graph.query;

/**
 * Asks for ways from one concept to another.
 *
 * @param from a concept: id, key, label, or words of it
 * @param to likewise
 * @param limit how many paths, from 1
 * @param maximumLength how many claims a path has at most, from 1
 * @param minimumBelief claims below are passed over, 0 to 1
 */
public record PathQuestion(String from, String to, int limit, int maximumLength, double minimumBelief) {
    /** How long a path can be at most. */
    public static final int LONGEST = 8;

    public PathQuestion {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("limit is 1 to 100, not " + limit);
        }
        if (maximumLength < 1 || maximumLength > LONGEST) {
            throw new IllegalArgumentException("maxLength is 1 to " + LONGEST + ", not " + maximumLength);
        }
        if (!(minimumBelief >= 0 && minimumBelief <= 1)) {
            throw new IllegalArgumentException("minBelief is 0 to 1, not " + minimumBelief);
        }
    }
}
