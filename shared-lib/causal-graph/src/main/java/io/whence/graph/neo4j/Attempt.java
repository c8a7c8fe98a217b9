package io.whence.graph.neo4j;

/**
 * A follower's try to carry the changes after one place.
 *
 * @param begun how many tries there were at this place, with this one
 * @param failed how many of them ended with a failure
 * @param careful whether changes are to be carried one by one here, because they could not be carried together
 */
public record Attempt(int begun, int failed, boolean careful) {
    /** How many tries before this one did not end at all: the process died in their midst. */
    public int died() {
        return begun - 1 - failed;
    }
}
