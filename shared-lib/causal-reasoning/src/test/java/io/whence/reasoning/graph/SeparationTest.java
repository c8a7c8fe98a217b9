package io.whence.reasoning.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void aColliderOpensWhenADescendantIsGiven() {
        var dag = GraphText.dag("rain -> wet <- sprinkler; wet -> slippery");

        assertThat(Separation.separated(dag, "rain", "sprinkler", Set.of())).isTrue();
        assertThat(Separation.separated(dag, "rain", "sprinkler", Set.of("slippery")))
                .isFalse();
    }

    @Test
    void anUnknownVariableIsNamed() {
        var dag = GraphText.dag("a -> b");

        assertThatThrownBy(() -> Separation.separated(dag, "a", "c", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no variable c");
    }

    @Property(tries = 400)
    void separationAgreesWithTheEnumerationOfTrails(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.4, 0.2);
        var nodes = graph.nodes();
        var given = RandomGraphs.subset(seed, nodes.subList(2, size));

        boolean separated = Separation.separated(graph, Set.of(nodes.get(0)), Set.of(nodes.get(1)), given);

        var open = Trails.between(graph, nodes.get(0), nodes.get(1), Integer.MAX_VALUE).stream()
                .filter(trail -> trail.isOpen(graph, given))
                .toList();
        assertThat(separated).isEqualTo(open.isEmpty());
    }

    @Property(tries = 400)
    void theWitnessIsAShortestOpenTrail(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.4, 0.2);
        var nodes = graph.nodes();
        var given = RandomGraphs.subset(seed, nodes.subList(2, size));

        var witness = Separation.openTrail(graph, nodes.get(0), nodes.get(1), given);

        var open = Trails.between(graph, nodes.get(0), nodes.get(1), Integer.MAX_VALUE).stream()
                .filter(trail -> trail.isOpen(graph, given))
                .toList();
        assertThat(witness.isPresent()).isEqualTo(!open.isEmpty());
        witness.ifPresent(trail -> assertThat(open).contains(trail));
        witness.ifPresent(trail -> assertThat(open)
                .allMatch(other -> other.nodes().size() >= trail.nodes().size()));
    }
}
