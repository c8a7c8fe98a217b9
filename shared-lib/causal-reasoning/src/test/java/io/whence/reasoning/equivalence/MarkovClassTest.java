package io.whence.reasoning.equivalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.graph.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkovClassTest {

    private static Independence independent(String a, String b, String... given) {
        return new Independence(new Pair(a, b), Set.of(given));
    }

    @Test
    void aChainHasThreeMembersAndNoCompelledEdge() {
        var found = MarkovClass.of(List.of("A", "B", "C"), List.of(independent("A", "C", "B")));

        assertThat(found.size()).isEqualTo(3);
        assertThat(found.cpdag()).isEqualTo(GraphText.cpdag("A -- B; B -- C"));
        assertThat(found.holding(Relation.DIRECT_CAUSE, "A", "B").holdsIn()).isEqualTo(HoldsIn.SOME);
    }

    @Test
    void aColliderIsFoundFromTheSeparatingSet() {
        var found = MarkovClass.of(List.of("A", "B", "C"), List.of(independent("A", "C")));

        var common = found.holding(Relation.COMMON_EFFECT, "A", "C");

        assertThat(common.holdsIn()).isEqualTo(HoldsIn.ALL);
        assertThat(common.witness()).contains(GraphText.dag("A -> B; C -> B"));
        assertThat(common.counterexample()).isEmpty();
    }

    @Test
    void statementsThatNoGraphFitsAreNamed() {
        assertThatThrownBy(() -> MarkovClass.of(
                        List.of("A", "B", "C"), List.of(independent("A", "C"), independent("A", "C", "B"))))
                .isInstanceOf(NoSuchClassException.class)
                .hasMessageContaining("A and C independent given B");
    }

    @Test
    void theClassesOfAllFourVariableGraphsAreThoseOfEqualIndependences() {
        Map<Set<Independence>, Set<Dag>> classes = new HashMap<>();
        for (var dag : SmallDags.all(4)) {
            classes.computeIfAbsent(SmallDags.independences(dag), same -> new HashSet<>())
                    .add(dag);
        }

        classes.forEach((independences, members) -> {
            var found = MarkovClass.of(SmallDags.names(4), independences);

            assertThat(Set.copyOf(found.members())).isEqualTo(members);
            assertThat(found.size()).isEqualTo(members.size());
            assertThat(found.cpdag().directed()).isEqualTo(shared(members));
        });
    }

    private static Set<io.whence.reasoning.graph.Edge> shared(Set<Dag> members) {
        return members.iterator().next().edges().stream()
                .filter(edge -> members.stream().allMatch(member -> member.hasEdge(edge.from(), edge.to())))
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void theClassOfAGraphIsTheClassOfItsIndependences(@ForAll @IntRange(min = 2, max = 6) int size, @ForAll long seed) {
        var dag = SmallDags.random(size, seed);

        var fromStatements = MarkovClass.of(dag.nodes(), SmallDags.independences(dag));

        assertThat(fromStatements.members()).contains(dag);
        assertThat(Set.copyOf(MarkovClass.of(dag).members())).isEqualTo(Set.copyOf(fromStatements.members()));
    }

    @Property(tries = 200)
    void commonCausesAndEffectsAgreeWithDisjointPathsTakenLiterally(@ForAll long seed) {
        var dag = SmallDags.random(5, seed);
        for (var a : dag.nodes()) {
            for (var b : dag.nodes()) {
                if (!a.equals(b)) {
                    assertThat(Relation.COMMON_EFFECT.holds(dag, a, b)).isEqualTo(PathPairs.meet(dag, a, b, true));
                    assertThat(Relation.COMMON_CAUSE.holds(dag, a, b)).isEqualTo(PathPairs.meet(dag, a, b, false));
                }
            }
        }
    }
}
