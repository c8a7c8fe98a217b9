package io.whence.reasoning.identification;

import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random model of yes/no variables with a latent coin for each bidirected edge; small graphs only. */
public final class RandomModel {

    private final Admg graph;
    private final List<Pair> latents;
    private final Map<String, double[]> chances = new HashMap<>();
    private final double[] coins;

    public RandomModel(Admg graph, long seed) {
        this.graph = graph;
        this.latents = List.copyOf(graph.confounded());
        var random = new Random(seed);
        coins = latents.stream()
                .mapToDouble(pair -> 0.2 + 0.6 * random.nextDouble())
                .toArray();
        for (var node : graph.nodes()) {
            int inputs = graph.directed().parents(node).size()
                    + (int) latents.stream().filter(pair -> pair.contains(node)).count();
            double[] table = new double[1 << inputs];
            Arrays.setAll(table, i -> 0.1 + 0.8 * random.nextDouble());
            chances.put(node, table);
        }
    }

    /** Returns the joint distribution of the observed variables while some are set. */
    public JointTable under(Map<String, Integer> intervention) {
        var nodes = graph.nodes();
        double[] cells = new double[1 << nodes.size()];
        for (int hidden = 0; hidden < 1 << latents.size(); hidden++) {
            for (int world = 0; world < cells.length; world++) {
                cells[world] += weight(world, hidden, intervention);
            }
        }
        return JointTable.binary(nodes, cells);
    }

    private double weight(int world, int hidden, Map<String, Integer> intervention) {
        double weight = 1;
        for (int i = 0; i < coins.length; i++) {
            weight *= (hidden >> i & 1) == 1 ? coins[i] : 1 - coins[i];
        }
        for (var node : graph.nodes()) {
            int value = value(world, node);
            var set = intervention.get(node);
            double one = chances.get(node)[row(world, hidden, node)];
            weight *= set != null ? (set == value ? 1 : 0) : value == 1 ? one : 1 - one;
        }
        return weight;
    }

    private int row(int world, int hidden, String node) {
        var bits = new ArrayList<Integer>();
        graph.directed().parents(node).forEach(parent -> bits.add(value(world, parent)));
        for (int i = 0; i < latents.size(); i++) {
            if (latents.get(i).contains(node)) {
                bits.add(hidden >> i & 1);
            }
        }
        return bits.stream().reduce(0, (row, bit) -> 2 * row + bit);
    }

    private int value(int world, String node) {
        return world >> (graph.nodes().size() - 1 - graph.nodes().indexOf(node)) & 1;
    }
}
