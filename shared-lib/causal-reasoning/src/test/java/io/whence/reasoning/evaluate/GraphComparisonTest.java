package io.whence.reasoning.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.graph.Edge;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphComparisonTest {

    @Test
    void namesThatDifferInCaseOrNumberCountWhenNormalised() {
        var gold = PlainGraph.of(Set.of(new Edge("Heavy rains", "the flood")));
        var predicted = PlainGraph.of(Set.of(new Edge("heavy rain", "Floods")));

        var comparison = GraphComparison.of(gold, predicted);

        assertThat(comparison.exact().edges().f1()).isZero();
        assertThat(comparison.normalised().edges().f1()).isEqualTo(1);
        assertThat(comparison.normalised().shd()).isZero();
    }

    @Test
    void aTurnedEdgeCountsOnceInTheDistance() {
        var gold = PlainGraph.of(Set.of(new Edge("a", "b"), new Edge("b", "c")));
        var predicted = PlainGraph.of(Set.of(new Edge("b", "a"), new Edge("b", "c"), new Edge("a", "d")));

        var scores = GraphComparison.of(gold, predicted).exact();

        assertThat(scores.shd()).isEqualTo(2);
        assertThat(scores.normalisedShd()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(scores.edges().precision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.edges().recall()).isCloseTo(1 / 2.0, within(1e-12));
        assertThat(scores.nodes()).isEqualTo(new Agreement(3, 4, 3));
    }

    @Test
    void twoEmptyGraphsAgree() {
        var empty = PlainGraph.of(Set.of());

        var scores = GraphComparison.of(empty, empty).exact();

        assertThat(scores.nodes().f1()).isEqualTo(1);
        assertThat(scores.edges().f1()).isEqualTo(1);
        assertThat(scores.normalisedShd()).isZero();
    }
}
