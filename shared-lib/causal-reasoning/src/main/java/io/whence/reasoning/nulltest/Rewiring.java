package io.whence.reasoning.nulltest;

import io.whence.reasoning.graph.Cycles;
import io.whence.reasoning.graph.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A graph that is changed step by step: two edges swap their targets where that makes no self-loop or double edge. */
final class Rewiring {

    /** Attempted swaps for each edge between two samples; ten mix well in practice (Milo et al. 2003). */
    private static final int SWAPS = 10;

    private final List<Edge> list;
    private final Set<Edge> set;
    private final boolean acyclic;
    private final Random random;

    Rewiring(Collection<Edge> edges, boolean acyclic, Random random) {
        this.list = new ArrayList<>(new LinkedHashSet<>(edges));
        this.set = new LinkedHashSet<>(edges);
        this.acyclic = acyclic;
        this.random = random;
    }

    Set<Edge> edges() {
        return Set.copyOf(set);
    }

    void shuffle() {
        for (int i = 0; i < SWAPS * list.size(); i++) {
            swap(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void swap(int i, int k) {
        var first = new Edge(list.get(i).from(), list.get(k).to());
        var second = new Edge(list.get(k).from(), list.get(i).to());
        boolean loop = first.from().equals(first.to()) || second.from().equals(second.to());
        if (i == k || loop || set.contains(first) || set.contains(second)) {
            return;
        }
        var before = List.of(list.get(i), list.get(k));
        replace(i, k, first, second);
        if (acyclic && !Cycles.one(set).isEmpty()) {
            replace(i, k, before.get(0), before.get(1));
        }
    }

    private void replace(int i, int k, Edge first, Edge second) {
        set.remove(list.get(i));
        set.remove(list.get(k));
        set.add(first);
        set.add(second);
        list.set(i, first);
        list.set(k, second);
    }
}
