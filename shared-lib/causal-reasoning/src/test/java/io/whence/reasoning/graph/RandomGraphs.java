package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seeded random graphs for property tests. */
public final class RandomGraphs {

    private RandomGraphs() {}

    /** A DAG over V0, V1, … in which each pair is joined with the given chance, in a random causal order. */
    public static Dag dag(long seed, int size, double density) {
        var random = new Random(seed);
        var names = names(size);
        var order = new ArrayList<>(names);
        Collections.shuffle(order, random);
        var edges = new LinkedHashSet<Edge>();
        for (int to = 1; to < size; to++) {
            for (int from = 0; from < to; from++) {
                if (random.nextDouble() < density) {
                    edges.add(new Edge(order.get(from), order.get(to)));
                }
            }
        }
        return Dag.of(names, edges);
    }

    public static Admg admg(long seed, int size, double density, double latents) {
        var random = new Random(seed + 1);
        var names = names(size);
        var pairs = new LinkedHashSet<Pair>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextDouble() < latents) {
                    pairs.add(new Pair(names.get(a), names.get(b)));
                }
            }
        }
        return Admg.of(dag(seed, size, density), pairs);
    }

    public static Set<String> subset(long seed, Collection<String> of) {
        var random = new Random(seed + 2);
        return of.stream().filter(name -> random.nextBoolean()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(i -> "V" + i).toList();
    }
}
