package io.whence.graph.query;

import java.util.List;

/**
 * Asks for a part of the literature graph.
 *
 * @param concepts ids, keys, labels or words of the concepts to start from, one or more
 * @param hops how far to go from them, 0 to 2
 * @param minimumBelief claims below are left out, 0 to 1
 * @param documents if any, only claims that one of these documents gives evidence for
 */
public record SubGraphQuestion(List<String> concepts, int hops, double minimumBelief, List<String> documents) {
    private static final int MOST_HOPS = 2;

    public SubGraphQuestion {
        concepts = List.copyOf(concepts);
        documents = List.copyOf(documents);
        if (concepts.isEmpty()) {
            throw new IllegalArgumentException("give at least one concept");
        }
        if (hops < 0 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops is 0 to " + MOST_HOPS + ", not " + hops);
        }
        if (!(minimumBelief >= 0 && minimumBelief <= 1)) {
            throw new IllegalArgumentException("minBelief is 0 to 1, not " + minimumBelief);
        }
    }
}
