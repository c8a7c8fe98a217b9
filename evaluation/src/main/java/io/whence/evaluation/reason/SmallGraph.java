package io.whence.evaluation.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * A directed acyclic graph over a handful of variables, with the plainest possible d-separation: the moral graph of the ancestors.
 * It shares nothing with the engine, so that its answers can be held against the engine's.
 *
 * @param parents for each variable the bits of its parents
 */
record SmallGraph(List<Integer> parents) {

    SmallGraph {
        parents = List.copyOf(parents);
    }

    int size() {
        return parents.size();
    }

    boolean edge(int from, int to) {
        return (parents.get(to) >> from & 1) == 1;
    }

    /** Every acyclic graph over {@code size} variables, 3 to 5. */
    static List<SmallGraph> all(int size) {
        List<SmallGraph> graphs = new ArrayList<>();
        int pairs = size * (size - 1) / 2;
        for (int code = 0; code < Math.pow(3, pairs); code++) {
            SmallGraph graph = of(size, code);
            if (graph.isAcyclic()) {
                graphs.add(graph);
            }
        }
        return graphs;
    }

    private static SmallGraph of(int size, int code) {
        int[] parents = new int[size];
        int rest = code;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (rest % 3 == 1) {
                    parents[b] |= 1 << a;
                } else if (rest % 3 == 2) {
                    parents[a] |= 1 << b;
                }
                rest /= 3;
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int mask : parents) {
            list.add(mask);
        }
        return new SmallGraph(list);
    }

    private boolean isAcyclic() {
        for (int node = 0; node < size(); node++) {
            if ((ancestors(parents.get(node)) >> node & 1) == 1) {
                return false;
            }
        }
        return true;
    }

    /** The bits of some variables and all their ancestors. */
    int ancestors(int of) {
        int found = of;
        for (int round = 0; round < size(); round++) {
            for (int node = 0; node < size(); node++) {
                if ((found >> node & 1) == 1) {
                    found |= parents.get(node);
                }
            }
        }
        return found;
    }

    boolean causes(int from, int to) {
        return from != to && (ancestors(1 << to) >> from & 1) == 1;
    }

    boolean separated(int a, int b, int given) {
        int kept = ancestors(given | 1 << a | 1 << b);
        int reached = 1 << a;
        for (int round = 0; round < size(); round++) {
            for (int node = 0; node < size(); node++) {
                if ((reached >> node & 1) == 1 && (given >> node & 1) == 0) {
                    reached |= moral(node, kept);
                }
            }
        }
        return (reached >> b & 1) == 0;
    }

    private int moral(int node, int kept) {
        int joined = parents.get(node);
        for (int child = 0; child < size(); child++) {
            if ((kept >> child & 1) == 1 && edge(node, child)) {
                joined |= 1 << child | parents.get(child);
            }
        }
        return joined & kept;
    }

    /** Every pair with every set that separates it, as {@code a, b, bits of the set}. */
    List<int[]> independences() {
        List<int[]> found = new ArrayList<>();
        for (int a = 0; a < size(); a++) {
            for (int b = a + 1; b < size(); b++) {
                for (int given = 0; given < 1 << size(); given++) {
                    boolean apart = (given >> a & 1) == 0 && (given >> b & 1) == 0;
                    if (apart && separated(a, b, given)) {
                        found.add(new int[] {a, b, given});
                    }
                }
            }
        }
        return found;
    }
}
