package io.whence.reasoning.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.estimand.Estimand;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.graph.RandomGraphs;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdentificationTest {

    @Test
    void theFrontDoorFormulaIsFound() {
        var graph = GraphText.admg("X -> M -> Y; X <-> Y");

        var identified = Identification.of(graph, Effect.of("X", "Y"));

        assertThat(estimand(identified).map(Estimand::latex))
                .contains("\\sum_{m} P(m \\mid x) \\left[\\sum_{x'} P(x') P(y \\mid m, x')\\right]");
    }

    @Test
    void aBowIsAHedge() {
        var graph = GraphText.admg("X -> Y; X <-> Y");

        var identified = Identification.of(graph, Effect.of("X", "Y"));

        assertThat(identified).isInstanceOfSatisfying(Identified.Not.class, not -> {
            assertThat(not.hedge()).isEqualTo(new Hedge(Set.of("X", "Y"), Set.of("Y")));
            assertThat(not.steps()).last().asString().contains("hedge");
        });
    }

    @Test
    void theNapkinIsIdentified() {
        var graph = GraphText.admg("W -> Z -> X -> Y; W <-> X; W <-> Y");
        var model = new RandomModel(graph, 7);

        var identified = Identification.of(graph, Effect.of("X", "Y"));

        var value =
                estimand(identified).orElseThrow().bind(Map.of("X", 1, "Y", 1)).evaluate(model.under(Map.of()));
        assertThat(value.number()).hasValueCloseTo(truth(model, "Y"), within(1e-9));
    }

    private static double truth(RandomModel model, String outcome) {
        return model.under(Map.of("X", 1)).mass(Map.of(outcome, 1));
    }

    @Property(tries = 150)
    void everyIdentifiedEffectEqualsTheTrueOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.5, 0.25);
        var effect = randomEffect(seed, Set.copyOf(graph.nodes()));
        var model = new RandomModel(graph, seed);

        var identified = Identification.of(graph, effect);

        estimand(identified).ifPresent(estimand -> compare(estimand, effect, model, seed));
    }

    @Property(tries = 300)
    void aTreatmentsEffectOnAllElseIsLostExactlyWhenAChildIsInItsDistrict(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.4, 0.25);
        var others = new LinkedHashSet<>(graph.nodes());
        others.remove("V0");

        var identified = Identification.of(graph, new Effect(others, Set.of("V0"), Set.of()));

        boolean tied = graph.directed().children("V0").stream().anyMatch(graph.district("V0")::contains);
        assertThat(identified.isIdentifiable()).isEqualTo(!tied);
    }

    private static void compare(Estimand estimand, Effect effect, RandomModel model, long seed) {
        var random = new Random(seed);
        var values = new LinkedHashMap<String, Integer>();
        var set = new LinkedHashMap<String, Integer>();
        effect.outcomes().forEach(name -> values.put(name, random.nextInt(2)));
        effect.given().forEach(name -> values.put(name, random.nextInt(2)));
        effect.treatments().forEach(name -> set.put(name, random.nextInt(2)));
        var observed = new LinkedHashMap<>(values);
        observed.keySet().removeAll(effect.outcomes());
        var world = model.under(set);
        double truth = world.mass(values) / world.mass(observed);
        values.putAll(set);

        var found = evaluate(estimand, values, model.under(Map.of()));

        assertThat(found.number()).hasValueCloseTo(truth, within(1e-9));
    }

    private static Evaluation evaluate(Estimand estimand, Map<String, Integer> values, JointTable table) {
        return estimand.bind(values).evaluate(table);
    }

    private static Effect randomEffect(long seed, Set<String> nodes) {
        var random = new Random(seed);
        var parts = new LinkedHashMap<Integer, Set<String>>();
        for (int part = 0; part < 4; part++) {
            parts.put(part, new LinkedHashSet<>());
        }
        nodes.stream().sorted().forEach(node -> parts.get(random.nextInt(4)).add(node));
        if (parts.get(0).isEmpty()) {
            parts.values().forEach(part -> part.remove("V0"));
            parts.get(0).add("V0");
        }
        return new Effect(parts.get(0), parts.get(1), parts.get(2));
    }

    private static Optional<Estimand> estimand(Identified identified) {
        return identified.fold((estimand, steps) -> Optional.of(estimand), (hedge, steps) -> Optional.empty());
    }
}
