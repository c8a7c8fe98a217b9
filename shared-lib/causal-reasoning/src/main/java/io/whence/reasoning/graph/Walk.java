package io.whence.reasoning.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A breadth-first walk over states 2·node (arrived over a tail) and 2·node + 1 (arrived over an arrowhead). A shortest
 * connecting walk never repeats a variable, so what is traced back is a trail.
 */
final class Walk {

    private static final int START = -1;
    private static final int UNSEEN = -2;

    private final int[] cameFrom;
    private final int[] queue;
    private int added;
    private int taken;

    Walk(int nodes) {
        cameFrom = new int[2 * nodes];
        Arrays.fill(cameFrom, UNSEEN);
        queue = new int[2 * nodes];
    }

    void arrive(int node, boolean head) {
        int state = 2 * node + (head ? 1 : 0);
        if (cameFrom[state] == UNSEEN) {
            cameFrom[state] = taken == 0 ? START : queue[taken - 1];
            queue[added++] = state;
        }
    }

    /** Moves to the next state that waits; false where none does. */
    boolean advance() {
        return taken < added && taken++ >= 0;
    }

    int node() {
        return queue[taken - 1] >> 1;
    }

    boolean overHead() {
        return (queue[taken - 1] & 1) == 1;
    }

    BitSet reached() {
        var reached = new BitSet(cameFrom.length / 2);
        for (int i = 0; i < added; i++) {
            reached.set(queue[i] >> 1);
        }
        return reached;
    }

    /** Returns the states from the start to the first arrival at {@code node}. */
    Optional<List<Integer>> to(int node) {
        return Arrays.stream(queue, 0, added)
                .filter(state -> state >> 1 == node)
                .boxed()
                .findFirst()
                .map(this::trace);
    }

    private List<Integer> trace(int last) {
        var states = new ArrayDeque<Integer>();
        for (int state = last; state != START; state = cameFrom[state]) {
            states.addFirst(state);
        }
        return List.copyOf(states);
    }
}
