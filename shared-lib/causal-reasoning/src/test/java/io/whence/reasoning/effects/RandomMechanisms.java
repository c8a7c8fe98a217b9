package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Random deterministic mechanisms driven by independent noise: two bits for each variable, one for each latent common cause.
 * Every counterfactual can be computed by going through all settings of the noise.
 */
final class RandomMechanisms {

    private final Admg graph;
    private final List<String> order;
    private final List<Pair> latents;
    private final Map<String, Map<Integer, Integer>> tables = new HashMap<>();
    private final double[] chances;

    RandomMechanisms(Admg graph, long seed) {
        this.graph = graph;
        this.order = graph.directed().topologicalOrder();
        this.latents = List.copyOf(graph.confounded());
        var random = new Random(seed);
        chances = random.doubles(2L * order.size() + latents.size(), 0.3, 0.7).toArray();
        for (var node : order) {
            int inputs = graph.directed().parents(node).size()
                    + (int) latents.stream().filter(pair -> pair.contains(node)).count();
            var table = new HashMap<Integer, Integer>();
            for (int row = 0; row < 1 << inputs; row++) {
                int outputs = 1 + random.nextInt(14);
                for (int noise = 0; noise < 4; noise++) {
                    table.put(4 * row + noise, outputs >> noise & 1);
                }
            }
            tables.put(node, table);
        }
    }

    /** Returns what every variable is under a noise setting while some are set. */
    Map<String, Integer> solve(int noise, Map<String, Integer> set) {
        var world = new LinkedHashMap<String, Integer>();
        for (var node : order) {
            var own = set.get(node);
            world.put(node, own != null ? own : tables.get(node).get(row(node, noise, world)));
        }
        return world;
    }

    private int row(String node, int noise, Map<String, Integer> world) {
        var bits = new ArrayList<Integer>();
        graph.directed().parents(node).forEach(parent -> bits.add(world.get(parent)));
        for (int i = 0; i < latents.size(); i++) {
            if (latents.get(i).contains(node)) {
                bits.add(noise >> (2 * order.size() + i) & 1);
            }
        }
        int own = noise >> (2 * order.indexOf(node)) & 3;
        return 4 * bits.stream().reduce(0, (row, bit) -> 2 * row + bit) + own;
    }

    /** Returns the expectation of a function of the noise. */
    double mean(ToDoubleFunction<Integer> of) {
        double mean = 0;
        for (int noise = 0; noise < 1 << chances.length; noise++) {
            mean += weight(noise) * of.applyAsDouble(noise);
        }
        return mean;
    }

    private double weight(int noise) {
        double weight = 1;
        for (int i = 0; i < chances.length; i++) {
            weight *= (noise >> i & 1) == 1 ? chances[i] : 1 - chances[i];
        }
        return weight;
    }

    JointTable observed() {
        var nodes = graph.nodes();
        double[] cells = new double[1 << nodes.size()];
        for (int noise = 0; noise < 1 << chances.length; noise++) {
            var world = solve(noise, Map.of());
            int cell = nodes.stream().map(world::get).reduce(0, (row, bit) -> 2 * row + bit);
            cells[cell] += weight(noise);
        }
        return JointTable.binary(nodes, cells);
    }
}
