package io.whence.reasoning.nulltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.graph.Cycles;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.RandomGraphs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NullTestTest {

    @Test
    void randomGraphsKeepTheDegreesAndStayAcyclic() {
        var dag = RandomGraphs.dag(3, 8, 0.4);
        var seen = new HashSet<Set<Edge>>();

        NullTest.run(
                dag.edges(),
                edges -> {
                    seen.add(edges);
                    return 0;
                },
                true,
                50,
                1);

        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(seen).allSatisfy(edges -> {
            assertThat(degrees(edges)).isEqualTo(degrees(dag.edges()));
            assertThat(Cycles.one(edges)).isEmpty();
        });
    }

    @Test
    void whatDegreesDetermineIsNeverRemarkable() {
        var dag = RandomGraphs.dag(5, 8, 0.4);

        var outcome = NullTest.run(dag.edges(), Set::size, false, 100, 1);

        assertThat(outcome.z()).isZero();
        assertThat(outcome.p()).isCloseTo(1, within(1e-12));
    }

    @Test
    void manyMutualEdgesAreRemarkable() {
        var edges = IntStream.range(0, 20)
                .boxed()
                .flatMap(i -> Set.of(new Edge("a" + i, "b" + i), new Edge("b" + i, "a" + i)).stream())
                .collect(Collectors.toSet());

        var outcome = NullTest.run(
                edges,
                all -> all.stream()
                        .filter(edge -> all.contains(edge.reversed()))
                        .count(),
                false,
                200,
                1);

        assertThat(outcome.z()).isGreaterThan(5);
        assertThat(outcome.p()).isCloseTo(2.0 / 201, within(1e-9));
    }

    private static Map<String, Integer> degrees(Set<Edge> edges) {
        var degrees = new HashMap<String, Integer>();
        edges.forEach(edge -> {
            degrees.merge("out " + edge.from(), 1, Integer::sum);
            degrees.merge("in " + edge.to(), 1, Integer::sum);
        });
        return degrees;
    }
}
