package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.CyclicGraphException;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.graph.Separation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** All DAGs over a few variables, and the independences of one by d-separation. */
final class SmallDags {

    private SmallDags() {}

    static List<String> names(int size) {
        return List.of("A", "B", "C", "D", "E", "F").subList(0, size);
    }

    /** Every DAG over {@code size} variables: 3, 25, 543 for 2, 3, 4. */
    static List<Dag> all(int size) {
        var names = names(size);
        var dags = new ArrayList<Dag>();
        int pairs = size * (size - 1) / 2;
        for (int code = 0; code < Math.pow(3, pairs); code++) {
            try {
                dags.add(Dag.of(names, edges(names, code)));
            } catch (CyclicGraphException cyclic) {
                // a code that is no DAG
            }
        }
        return dags;
    }

    private static List<Edge> edges(List<String> names, int code) {
        var edges = new ArrayList<Edge>();
        int rest = code;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (rest % 3 == 1) {
                    edges.add(new Edge(names.get(i), names.get(j)));
                } else if (rest % 3 == 2) {
                    edges.add(new Edge(names.get(j), names.get(i)));
                }
                rest /= 3;
            }
        }
        return edges;
    }

    static Dag random(int size, long seed) {
        var random = new Random(seed);
        var names = new ArrayList<>(names(size));
        java.util.Collections.shuffle(names, random);
        var edges = new ArrayList<Edge>();
        double density = random.nextDouble();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextDouble() < density) {
                    edges.add(new Edge(names.get(i), names.get(j)));
                }
            }
        }
        return Dag.of(names(size), edges);
    }

    static Set<Independence> independences(Dag dag) {
        var found = new LinkedHashSet<Independence>();
        var names = dag.nodes();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                var others = new ArrayList<>(names);
                others.removeAll(List.of(names.get(i), names.get(j)));
                for (int subset = 0; subset < 1 << others.size(); subset++) {
                    var given = new LinkedHashSet<String>();
                    for (int k = 0; k < others.size(); k++) {
                        if ((subset >> k & 1) == 1) {
                            given.add(others.get(k));
                        }
                    }
                    if (Separation.separated(dag, names.get(i), names.get(j), given)) {
                        found.add(new Independence(new Pair(names.get(i), names.get(j)), given));
                    }
                }
            }
        }
        return found;
    }
}
