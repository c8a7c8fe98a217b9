package io.whence.reasoning.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.effects.CausalQuery.Attribution;
import io.whence.reasoning.effects.CausalQuery.Contrast;
import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.effects.CausalQuery.Want;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.JointTable;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.graph.RandomGraphs;
import io.whence.reasoning.graph.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EffectSolverTest {

    private static final Event Y = new Event("V1", 1);

    /** Pearl's smoking example; the counts are those of Causality (2009), table 3.1. */
    private static final JointTable SMOKING =
            JointTable.binary(List.of("smoking", "tar", "cancer"), new double[] {342, 38, 19, 1, 2, 18, 57, 323});

    @Test
    void theFrontDoorExampleComesOutExactly() {
        var solver = EffectSolver.of(GraphText.admg("smoking -> tar -> cancer; smoking <-> cancer"), SMOKING);

        assertThat(underDo(solver, 1)).hasValueCloseTo(0.4525, within(1e-12));
        assertThat(underDo(solver, 0)).hasValueCloseTo(0.4975, within(1e-12));
    }

    @Test
    void withoutTheMediatorTheEffectIsNotIdentifiable() {
        var solver = EffectSolver.of(GraphText.admg("smoking -> cancer; smoking <-> cancer"), SMOKING);

        var solution = solver.solve(new CausalQuery.Intervention(Map.of("cancer", 1), Map.of("smoking", 1), Map.of()));

        assertThat(solution).isInstanceOfSatisfying(Solution.NotIdentifiable.class, not -> assertThat(not.reason())
                .contains("hedge"));
    }

    @Test
    void aMissingProbabilityIsNamed() {
        var graph = GraphText.admg("age -> drug; age -> cure; drug -> cure");
        var known = GivenProbabilities.of(
                Map.of(
                        given("cure", 1, "drug", 1, "age", 0), 0.4,
                        given("cure", 1, "drug", 1, "age", 1), 0.6,
                        given("cure", 1, "drug", 0, "age", 0), 0.3,
                        given("cure", 1, "drug", 0, "age", 1), 0.5),
                Map.of());

        var solution = EffectSolver.of(graph, known).solve(ate("drug", new Event("cure", 1)));

        assertThat(solution.derivation())
                .last()
                .asString()
                .isEqualTo("ATE = insufficient information: P(age=0), P(age=1) are missing");
    }

    @Test
    void theComplementAndIndependenceFillGaps() {
        var graph = GraphText.admg("rain -> wet; season -> rain");
        var known = GivenProbabilities.of(
                Map.of(
                        given("wet", 0, "rain", 1, "season", 0), 0.1,
                        given("wet", 1, "rain", 0, "season", 1), 0.2),
                Map.of());

        var solution = EffectSolver.of(graph, known).solve(ate("rain", new Event("wet", 1)));

        assertThat(number(solution)).hasValueCloseTo(0.7, within(1e-12));
    }

    @Property(tries = 80)
    void everyContrastEqualsItsDefinition(@ForAll long seed, @ForAll @IntRange(min = 3, max = 4) int size) {
        var graph = RandomGraphs.admg(seed, size, 0.6, 0.15);
        var model = new RandomMechanisms(graph, seed);
        var mediators = Roles.mediators(graph.directed(), "V0", "V1");
        var solver = EffectSolver.of(graph, model.observed());
        double with = model.mean(noise -> model.solve(noise, Map.of("V0", 1)).get("V1"));
        double without = model.mean(noise -> model.solve(noise, Map.of("V0", 0)).get("V1"));
        double crossed = model.mean(noise -> {
            var before = model.solve(noise, Map.of("V0", 0));
            var set = new HashMap<String, Integer>(Map.of("V0", 1));
            mediators.forEach(mediator -> set.put(mediator, before.get(mediator)));
            return model.solve(noise, set).get("V1");
        });
        double group = model.mean(noise -> model.solve(noise, Map.of()).get("V0"));
        double treated = model.mean(noise -> {
                    var fact = model.solve(noise, Map.of());
                    return fact.get("V0")
                            * (fact.get("V1")
                                    - model.solve(noise, Map.of("V0", 0)).get("V1"));
                })
                / group;

        holds(solver, Contrast.AVERAGE_TREATMENT_EFFECT, 0, 1, with - without);
        holds(solver, Contrast.NATURAL_DIRECT_EFFECT, 0, 1, crossed - without);
        holds(solver, Contrast.NATURAL_INDIRECT_EFFECT, 1, 0, crossed - with);
        holds(solver, Contrast.EFFECT_OF_TREATMENT_ON_TREATED, 1, 0, treated);
    }

    @Property(tries = 80)
    void theBoundsHoldTheTrueProbabilityOfNecessity(@ForAll long seed) {
        var graph = RandomGraphs.admg(seed, 3, 0.7, 0.2);
        var model = new RandomMechanisms(graph, seed);
        var solver = EffectSolver.of(graph, model.observed());
        double both = model.mean(noise -> occurs(model.solve(noise, Map.of()), 1, 1));
        double neither = model.mean(noise -> occurs(model.solve(noise, Map.of()), 0, 0));
        double needed = model.mean(noise -> occurs(model.solve(noise, Map.of()), 1, 1)
                * (1 - model.solve(noise, Map.of("V0", 0)).get("V1")));
        double enough = model.mean(noise -> occurs(model.solve(noise, Map.of()), 0, 0)
                * model.solve(noise, Map.of("V0", 1)).get("V1"));
        double either =
                model.mean(noise -> (1 - model.solve(noise, Map.of("V0", 0)).get("V1"))
                        * model.solve(noise, Map.of("V0", 1)).get("V1"));

        between(solver, Attribution.NECESSITY, needed / both);
        between(solver, Attribution.SUFFICIENCY, enough / neither);
        between(solver, Attribution.NECESSITY_AND_SUFFICIENCY, either);
    }

    private static double occurs(Map<String, Integer> world, int x, int y) {
        return world.get("V0") == x && world.get("V1") == y ? 1 : 0;
    }

    private static void holds(EffectSolver solver, Contrast contrast, int from, int to, double truth) {
        var query = new CausalQuery.Effect(contrast, "V0", from, to, Y, Map.of());
        number(solver.solve(query)).ifPresent(value -> assertThat(value).isCloseTo(truth, within(1e-9)));
    }

    private static void between(EffectSolver solver, Attribution attribution, double truth) {
        var x = new Event("V0", 1);
        number(solver.solve(new CausalQuery.CauseProbability(attribution, x, Y, Want.LOWER_BOUND)))
                .ifPresent(bound -> assertThat(bound).isLessThanOrEqualTo(truth + 1e-9));
        number(solver.solve(new CausalQuery.CauseProbability(attribution, x, Y, Want.UPPER_BOUND)))
                .ifPresent(bound -> assertThat(bound).isGreaterThanOrEqualTo(truth - 1e-9));
    }

    private static OptionalDouble underDo(EffectSolver solver, int smoking) {
        return number(
                solver.solve(new CausalQuery.Intervention(Map.of("cancer", 1), Map.of("smoking", smoking), Map.of())));
    }

    private static CausalQuery ate(String treatment, Event outcome) {
        return new CausalQuery.Effect(Contrast.AVERAGE_TREATMENT_EFFECT, treatment, 0, 1, outcome, Map.of());
    }

    private static Probability given(String of, int value, String a, int aValue, String b, int bValue) {
        return Probability.of(List.of(new Term(of, value)), List.of(new Term(a, aValue), new Term(b, bValue)));
    }

    private static OptionalDouble number(Solution solution) {
        return solution.fold(answered -> answered.value().number(), not -> OptionalDouble.empty());
    }
}
