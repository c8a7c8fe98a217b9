package io.whence.reasoning.equivalence;

/**
 * Directs every edge that is the same in all acyclic completions without a new v-structure: rules 1 to 4 of Meek, Causal
 * inference and causal explanation with background knowledge, UAI 1995.
 */
final class MeekRules {

    private MeekRules() {}

    /** Applies the rules until nothing changes. */
    static void close(Orientation graph) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int a = 0; a < graph.size(); a++) {
                for (long rest = graph.undirected(a); rest != 0; rest &= rest - 1) {
                    int b = Long.numberOfTrailingZeros(rest);
                    if (compelled(graph, a, b)) {
                        changed |= graph.direct(a, b);
                    }
                }
            }
        }
    }

    private static boolean compelled(Orientation graph, int a, int b) {
        return wouldCollide(graph, a, b)
                || wouldCycle(graph, a, b)
                || twoWaysAround(graph, a, b)
                || chainAround(graph, a, b);
    }

    /** Rule 1: c -> a - b with c and b not adjacent. */
    private static boolean wouldCollide(Orientation graph, int a, int b) {
        for (long rest = graph.parents(a); rest != 0; rest &= rest - 1) {
            if (!graph.adjacent(Long.numberOfTrailingZeros(rest), b)) {
                return true;
            }
        }
        return false;
    }

    /** Rule 2: a -> c -> b beside a - b. */
    private static boolean wouldCycle(Orientation graph, int a, int b) {
        return (graph.children(a) & graph.parents(b)) != 0;
    }

    /** Rule 3: a - c -> b and a - d -> b with c and d not adjacent. */
    private static boolean twoWaysAround(Orientation graph, int a, int b) {
        long ways = graph.undirected(a) & graph.parents(b);
        for (long c = ways; c != 0; c &= c - 1) {
            for (long d = c & (c - 1); d != 0; d &= d - 1) {
                if (!graph.adjacent(Long.numberOfTrailingZeros(c), Long.numberOfTrailingZeros(d))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rule 4: a - c -> d -> b with c and b not adjacent, a and d adjacent. */
    private static boolean chainAround(Orientation graph, int a, int b) {
        for (long rest = graph.parents(b); rest != 0; rest &= rest - 1) {
            int d = Long.numberOfTrailingZeros(rest);
            if (graph.adjacent(a, d) && startsChain(graph, a, b, d)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsChain(Orientation graph, int a, int b, int d) {
        for (long rest = graph.undirected(a) & graph.parents(d); rest != 0; rest &= rest - 1) {
            if (!graph.adjacent(Long.numberOfTrailingZeros(rest), b)) {
                return true;
            }
        }
        return false;
    }
}
