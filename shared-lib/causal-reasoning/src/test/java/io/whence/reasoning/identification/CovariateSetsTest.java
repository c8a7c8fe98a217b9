package io.whence.reasoning.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.graph.RandomGraphs;
import io.whence.reasoning.graph.Subsets;
import io.whence.reasoning.graph.Trails;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CovariateSetsTest {

    @Test
    void confoundersAreAdjustedForAndMediatorsAreNot() {
        var graph = GraphText.admg("age -> drug; age -> cure; drug -> dose -> cure");

        var sets = AdjustmentSets.of(graph, "drug", "cure");

        assertThat(sets.minimal(10)).containsExactly(Set.of("age"));
        assertThat(sets.objections(Set.of("dose")))
                .contains("the path drug <- age -> cure stays open")
                .hasSize(2);
    }

    @Test
    void theOptimalSetHoldsTheOutcomesOwnCauses() {
        var graph = GraphText.admg("z -> x -> y; z -> w -> y; u -> y");

        var sets = AdjustmentSets.of(graph, "x", "y");

        assertThat(sets.optimal()).contains(Set.of("w", "u"));
        assertThat(sets.minimal(10)).containsExactly(Set.of("w"), Set.of("z"));
    }

    @Test
    void anInstrumentReachesTheOutcomeOnlyThroughTheTreatment() {
        var graph = GraphText.admg("tax -> smoking -> cancer; smoking <-> cancer; town -> tax; town -> cancer");

        var instruments = Instruments.of(graph, "smoking", "cancer");

        assertThat(instruments.all(1)).containsExactly(new Instruments.Instrument("tax", Set.of("town")));
        assertThat(instruments.objection("tax", Set.of()))
                .hasValueSatisfying(reason -> assertThat(reason).contains("tax <- town -> cancer"));
    }

    @Property(tries = 200)
    void theMinimalSetsAreThoseOfTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.4, 0.2);
        var sets = AdjustmentSets.of(graph, "V0", "V1");

        var found = sets.minimal(Integer.MAX_VALUE);

        var valid = Subsets.of(graph.nodes()).filter(sets::isValid).collect(Collectors.toSet());
        var minimal = valid.stream()
                .filter(set -> valid.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(minimal);
    }

    @Property(tries = 200)
    void aBackdoorSetBlocksEveryBackdoorPath(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.4, 0.2);
        var set = RandomGraphs.subset(seed, graph.nodes().subList(2, size));

        boolean valid = AdjustmentSets.of(graph, "V0", "V1").isBackdoor(set);

        boolean blocked = Trails.between(graph, "V0", "V1", Integer.MAX_VALUE).stream()
                .noneMatch(trail -> trail.isBackdoor() && trail.isOpen(graph, set));
        boolean early = set.stream().noneMatch(graph.directed().descendants("V0")::contains);
        assertThat(valid).isEqualTo(blocked && early);
    }

    @Property(tries = 100)
    void adjustmentAndFrontDoorGiveTheTrueEffect(@ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.5, 0.2);
        var model = new RandomModel(graph, seed);
        var adjustment = AdjustmentSets.of(graph, "V0", "V1");
        var frontDoor = FrontDoor.of(graph, "V0", "V1");

        var adjusted = adjustment.minimal(3);
        var mediated = frontDoor.sets(2);

        adjusted.forEach(set -> holds(adjustment.estimand(set), model));
        mediated.forEach(set -> holds(frontDoor.estimand(set), model));
    }

    private static void holds(Estimand estimand, RandomModel model) {
        double truth = model.under(Map.of("V0", 1)).mass(Map.of("V1", 1));
        var found = estimand.bind(Map.of("V0", 1, "V1", 1)).evaluate(model.under(Map.of()));
        assertThat(found.number()).hasValueCloseTo(truth, within(1e-9));
    }

    @Test
    void aLatentProjectionKeepsTheHiddenCauseAsAnArc() {
        var dag = GraphText.dag("u -> x; u -> v; v -> y; x -> y");

        assertThat(Admg.project(dag, Set.of("u", "v"))).isEqualTo(GraphText.admg("x -> y; x <-> y"));
    }
}
