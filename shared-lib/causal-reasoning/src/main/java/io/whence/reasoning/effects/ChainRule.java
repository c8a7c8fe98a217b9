package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.Admg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Multiplies conditional probabilities, causes before effects, to the whole joint distribution where all of them are known. */
final class ChainRule {

    private static final int MOST_CELLS = 1 << 10;

    private final List<String> order;
    private final GivenProbabilities known;
    private final double[] cells;
    private boolean complete = true;

    private ChainRule(List<String> order, GivenProbabilities known, int cells) {
        this.order = order;
        this.known = known;
        this.cells = new double[cells];
    }

    /** Returns the joint distribution; empty where a factor is not known, or where it would be large. */
    static Optional<Distribution> table(Admg graph, GivenProbabilities given) {
        var order = graph.directed().topologicalOrder();
        var sizes = order.stream().map(given::values).toList();
        long cells = 1;
        for (int size : sizes) {
            cells = Math.min(MOST_CELLS + 1L, cells * size);
        }
        if (cells > MOST_CELLS || given.given().isEmpty()) {
            return Optional.empty();
        }
        var chain = new ChainRule(order, given.reasoning(graph), (int) cells);
        chain.fill(new ArrayList<>(), 1, 0);
        return chain.complete ? Optional.of(JointTable.of(order, sizes, chain.cells)) : Optional.empty();
    }

    private void fill(List<Term> before, double weight, int place) {
        if (!complete) {
            return;
        }
        if (before.size() == order.size()) {
            cells[place] = weight;
            return;
        }
        var variable = order.get(before.size());
        int size = known.values(variable);
        for (int value = 0; value < size; value++) {
            var term = new Term(variable, value);
            var factor = weight == 0
                    ? java.util.OptionalDouble.of(0)
                    : known.probability(Probability.of(List.of(term), before)).number();
            complete &= factor.isPresent();
            before.add(term);
            fill(before, weight * factor.orElse(0), place * size + value);
            before.remove(before.size() - 1);
        }
    }
}
