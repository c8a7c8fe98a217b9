package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Dag;

/**
 * What a hypothesis can say of two variables of a DAG.
 *
 * <p>The path-based readings agree with the corrected generator of Corr2Cause: an indirect cause needs a directed path of two
 * or more edges, even beside a direct edge; a common effect is a third variable that directed paths from both lead to, each
 * avoiding the other end. Where two such paths meet earlier, the first common node serves, so that sharing only their end
 * asks no more.
 */
public enum Relation {
    /** a -> b. */
    DIRECT_CAUSE,
    /** A directed path of one or more edges. */
    CAUSE,
    /** A directed path of two or more edges, even beside a direct edge. */
    INDIRECT_CAUSE,
    /** A directed path of two or more edges and no direct edge. */
    ONLY_INDIRECT_CAUSE,
    /** Some third variable is a cause of both, along paths that avoid the other. */
    COMMON_CAUSE,
    /** Some third variable is an effect of both, along paths that avoid the other. */
    COMMON_EFFECT,
    /** Some third variable is a direct cause of both. */
    COMMON_PARENT,
    /** Some third variable is a direct effect of both. */
    COMMON_CHILD,
    /** An edge in either direction. */
    DIRECTLY_CONNECTED;

    /**
     * Returns whether the relation speaks of edges, so that saying it of a class means the edges all members share: one and
     * the same third variable in every member.
     */
    public boolean namesEdges() {
        return this == COMMON_CHILD || this == COMMON_PARENT || this == ONLY_INDIRECT_CAUSE;
    }

    /**
     * Returns whether the relation holds from {@code a} to {@code b} in the graph.
     *
     * @throws IllegalArgumentException where one of them is not in the graph
     */
    public boolean holds(Dag dag, String a, String b) {
        var graph = Orientations.of(dag);
        return holds(graph, Orientations.index(dag.nodes(), a), Orientations.index(dag.nodes(), b));
    }

    boolean holds(Orientation graph, int a, int b) {
        return switch (this) {
            case DIRECT_CAUSE -> graph.directed(a, b);
            case CAUSE -> graph.directed(a, b) || indirect(graph, a, b);
            case INDIRECT_CAUSE -> indirect(graph, a, b);
            case ONLY_INDIRECT_CAUSE -> indirect(graph, a, b) && !graph.directed(a, b);
            case COMMON_CAUSE -> meet(graph, a, b, false);
            case COMMON_EFFECT -> meet(graph, a, b, true);
            case COMMON_PARENT -> (graph.parents(a) & graph.parents(b)) != 0;
            case COMMON_CHILD -> (graph.children(a) & graph.children(b)) != 0;
            case DIRECTLY_CONNECTED -> graph.adjacent(a, b);
        };
    }

    private static boolean indirect(Orientation graph, int a, int b) {
        long beforeB = graph.reach(b, 0, false);
        return (graph.children(a) & beforeB) != 0;
    }

    private static boolean meet(Orientation graph, int a, int b, boolean forwards) {
        long fromA = graph.reach(a, Orientation.bit(b), forwards);
        long fromB = graph.reach(b, Orientation.bit(a), forwards);
        return (fromA & fromB) != 0;
    }
}
