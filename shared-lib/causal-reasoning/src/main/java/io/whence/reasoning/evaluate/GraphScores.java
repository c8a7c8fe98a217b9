package io.whence.reasoning.evaluate;

import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The figures of one comparison.
 *
 * @param shd structural Hamming distance: pairs of variables whose edge is missing, extra or turned round, each counted once,
 *     and self-loops that only one graph has
 * @param normalisedShd {@code shd} as a share of all pairs of variables in either graph, from 0 to 1 where there are no
 *     self-loops
 */
public record GraphScores(Agreement nodes, Agreement edges, int shd, double normalisedShd) {

    static GraphScores of(PlainGraph gold, PlainGraph predicted) {
        var nodes = new LinkedHashSet<>(gold.nodes());
        nodes.addAll(predicted.nodes());
        int shd = distance(gold.edges(), predicted.edges());
        double pairs = nodes.size() * (nodes.size() - 1) / 2.0;
        return new GraphScores(
                Agreement.of(gold.nodes(), predicted.nodes()),
                Agreement.of(gold.edges(), predicted.edges()),
                shd,
                pairs == 0 ? 0 : shd / pairs);
    }

    private static int distance(Set<Edge> gold, Set<Edge> predicted) {
        var different = new LinkedHashSet<Edge>();
        gold.stream().filter(edge -> !predicted.contains(edge)).forEach(different::add);
        predicted.stream().filter(edge -> !gold.contains(edge)).forEach(different::add);
        var loops =
                different.stream().filter(edge -> edge.from().equals(edge.to())).count();
        var pairs = new LinkedHashSet<Pair>();
        different.stream().filter(edge -> !edge.from().equals(edge.to())).forEach(edge -> pairs.add(edge.ends()));
        return pairs.size() + (int) loops;
    }
}
