package io.whence.reasoning.equivalence;

import java.util.Arrays;

/**
 * A partly directed graph over variables 0 to n - 1, as bit masks; mutable while edges are being directed.
 *
 * <p>Holds at most 63 variables, far beyond what a class can be enumerated for.
 */
final class Orientation {

    static final int MOST_VARIABLES = 63;

    private final long[] children;
    private final long[] parents;
    private final long[] undirected;

    private Orientation(long[] children, long[] parents, long[] undirected) {
        this.children = children;
        this.parents = parents;
        this.undirected = undirected;
    }

    /** Starts from a skeleton: for each variable the mask of its neighbours. */
    static Orientation undirected(long[] skeleton) {
        return new Orientation(new long[skeleton.length], new long[skeleton.length], skeleton.clone());
    }

    Orientation copy() {
        return new Orientation(children.clone(), parents.clone(), undirected.clone());
    }

    static long bit(int variable) {
        return 1L << variable;
    }

    int size() {
        return children.length;
    }

    long children(int variable) {
        return children[variable];
    }

    long parents(int variable) {
        return parents[variable];
    }

    long undirected(int variable) {
        return undirected[variable];
    }

    boolean directed(int from, int to) {
        return (children[from] & bit(to)) != 0;
    }

    boolean isUndirected(int a, int b) {
        return (undirected[a] & bit(b)) != 0;
    }

    boolean adjacent(int a, int b) {
        return ((children[a] | parents[a] | undirected[a]) & bit(b)) != 0;
    }

    boolean complete() {
        return Arrays.stream(undirected).allMatch(mask -> mask == 0);
    }

    /** Directs an undirected edge; false where it already points the other way. */
    boolean direct(int from, int to) {
        if (isUndirected(from, to)) {
            undirected[from] &= ~bit(to);
            undirected[to] &= ~bit(from);
            children[from] |= bit(to);
            parents[to] |= bit(from);
        }
        return directed(from, to);
    }

    /** Returns the variables that a directed path leads to from {@code start} without entering {@code avoided}. */
    long reach(int start, long avoided, boolean forwards) {
        var next = forwards ? children : parents;
        long seen = 0;
        long waiting = next[start] & ~avoided;
        while (waiting != 0) {
            seen |= waiting;
            long found = 0;
            for (long rest = waiting; rest != 0; rest &= rest - 1) {
                found |= next[Long.numberOfTrailingZeros(rest)];
            }
            waiting = found & ~seen & ~avoided;
        }
        return seen;
    }

    boolean acyclic() {
        for (int i = 0; i < size(); i++) {
            if ((reach(i, 0, true) & bit(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}
