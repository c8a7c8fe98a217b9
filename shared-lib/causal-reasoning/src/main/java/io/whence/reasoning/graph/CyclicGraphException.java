package io.whence.reasoning.graph;

import java.util.List;

/** Thrown where a graph must be acyclic and is not; carries one cycle so that a user can choose which edge to drop. */
public final class CyclicGraphException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> cycle;

    public CyclicGraphException(List<String> cycle) {
        super("the graph has a cycle: " + String.join(" -> ", cycle) + " -> " + cycle.get(0)
                + "; drop one of these edges");
        this.cycle = List.copyOf(cycle);
    }

    /** Returns the variables on the cycle in order; the last has an edge to the first. */
    public List<String> cycle() {
        return cycle;
    }
}
