package io.whence.reasoning.scm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The search against the definition taken literally: every subset of every other variable, every value. */
class ActualCausesLiterallyTest {

    @Property(tries = 400)
    void theSearchAgreesWithTheLiteralDefinition(@ForAll long seed) {
        var model = RandomModels.of(seed);
        var names = model.variables().stream().map(Variable::name).toList();
        var last = names.get(names.size() - 1);
        var actual = model.world(model.actual());
        var outcome = Formula.assignment(Map.of(last, actual.get(last)));
        var search = new ActualCauses(model, model.actual(), outcome);

        for (var candidate : candidates(names.subList(0, names.size() - 1), actual)) {
            var found = search.judge(candidate).isCause();

            assertThat(found).as("%s for %s", candidate, outcome).isEqualTo(literally(model, candidate, outcome));
        }
    }

    @Property(tries = 200)
    void aButForCauseIsAnActualCauseWithNothingHeld(@ForAll long seed) {
        var model = RandomModels.of(seed);
        var actual = model.world(model.actual());
        var last = model.variables().get(model.variables().size() - 1).name();
        var candidate = Map.of("V0", actual.get("V0"));
        var outcome = Formula.assignment(Map.of(last, actual.get(last)));

        var butFor =
                Necessity.without(model, model.actual(), candidate, outcome).isPresent();
        var verdict = new ActualCauses(model, model.actual(), outcome).judge(candidate);

        assertThat(verdict instanceof Causation.ActualCause cause
                        && cause.held().isEmpty())
                .isEqualTo(butFor);
    }

    private static List<Map<String, String>> candidates(List<String> names, Map<String, String> actual) {
        var candidates = new ArrayList<Map<String, String>>();
        for (var first : names) {
            for (var second : names) {
                var candidate = new HashMap<String, String>();
                candidate.put(first, actual.get(first));
                candidate.put(second, actual.get(second));
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static boolean literally(StructuralModel model, Map<String, String> candidate, Formula outcome) {
        return changes(model, candidate, outcome)
                && candidate.keySet().stream()
                        .filter(name -> candidate.size() > 1)
                        .noneMatch(name -> changes(model, Map.of(name, candidate.get(name)), outcome));
    }

    private static boolean changes(StructuralModel model, Map<String, String> candidate, Formula outcome) {
        var actual = model.world(model.actual());
        var others = model.variables().stream()
                .map(Variable::name)
                .filter(name -> !candidate.containsKey(name))
                .toList();
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            var forced = new HashMap<String, String>();
            for (int i = 0; i < others.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    forced.put(others.get(i), actual.get(others.get(i)));
                }
            }
            candidate.forEach((name, value) -> forced.put(name, value.equals("true") ? "false" : "true"));
            if (!outcome.holds(model.world(model.actual(), forced))) {
                return true;
            }
        }
        return false;
    }
}
