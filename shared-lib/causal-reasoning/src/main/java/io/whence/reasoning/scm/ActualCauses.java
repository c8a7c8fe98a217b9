package io.whence.reasoning.scm;

import io.whence.reasoning.graph.Patience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Actual causation after Halpern and Pearl, modified definition (Halpern, A modification of the Halpern-Pearl definition
 * of causality, IJCAI 2015).
 *
 * <p>X = x is a cause of φ when both happened (AC1), some other value of X makes φ fail while some variables W are held at
 * their actual values (AC2), and no part of X = x does (AC3). Only descendants of X that φ depends on need to be tried for
 * W: all others keep their actual value anyway or have no say. The search takes the smallest W first.
 */
public final class ActualCauses {

    private static final int MOST_HELD = 20;
    private static final int MOST_JOINT = 3;

    private final StructuralModel model;
    private final Context context;
    private final Formula outcome;
    private final Map<String, String> actual;

    public ActualCauses(StructuralModel model, Context context, Formula outcome) {
        this.model = model;
        this.context = context;
        this.outcome = outcome;
        this.actual = model.world(context);
    }

    /**
     * Decides whether the candidate is an actual cause of the outcome.
     *
     * @throws ModelException where the candidate names background, or more variables lie between than can be searched
     */
    public Causation judge(Map<String, String> candidate) {
        refuseBackground(candidate);
        if (!Formula.assignment(candidate).holds(actual)) {
            return new Causation.DidNotHappen(Formula.assignment(candidate).toString());
        }
        if (!outcome.holds(actual)) {
            return new Causation.DidNotHappen(outcome.toString());
        }
        return difference(candidate)
                .<Causation>map(found -> minimal(candidate, found))
                .orElseGet(Causation.MakesNoDifference::new);
    }

    /**
     * Returns a smallest actual cause that the candidate is part of: the candidate alone, or together with up to two other
     * events.
     */
    public Optional<Map<String, String>> jointly(Map<String, String> candidate) {
        var others = model.variables().stream()
                .filter(variable -> !variable.isBackground() && !candidate.containsKey(variable.name()))
                .map(Variable::name)
                .filter(model.ancestorsOrSelf(outcome.variables())::contains)
                .filter(name -> !outcome.variables().contains(name))
                .toList();
        for (int size = 0; size + candidate.size() <= MOST_JOINT; size++) {
            for (var chosen : subsets(others, size)) {
                var joint = new LinkedHashMap<>(candidate);
                chosen.forEach(name -> joint.put(name, actual.getOrDefault(name, "")));
                if (judge(joint).isCause()) {
                    return Optional.of(joint);
                }
            }
        }
        return Optional.empty();
    }

    private void refuseBackground(Map<String, String> candidate) {
        for (var name : candidate.keySet()) {
            if (model.variable(name).isBackground()) {
                throw new ModelException(name + " is background: taken for granted, so no candidate for a cause");
            }
        }
    }

    private Causation minimal(Map<String, String> candidate, Causation.ActualCause found) {
        for (int size = 1; size < candidate.size(); size++) {
            for (var names : subsets(List.copyOf(candidate.keySet()), size)) {
                var part = new LinkedHashMap<>(candidate);
                part.keySet().retainAll(names);
                if (difference(part).isPresent()) {
                    return new Causation.NotMinimal(part);
                }
            }
        }
        return found;
    }

    private Optional<Causation.ActualCause> difference(Map<String, String> candidate) {
        var between = between(candidate);
        var alternatives = Necessity.alternatives(model, candidate);
        for (int size = 0; size <= between.size(); size++) {
            for (var names : subsets(between, size)) {
                var held = new LinkedHashMap<String, String>();
                names.forEach(name -> held.put(name, actual.getOrDefault(name, "")));
                var instead = alternatives.stream()
                        .filter(other -> undoes(other, held))
                        .findFirst();
                if (instead.isPresent()) {
                    return Optional.of(new Causation.ActualCause(instead.get(), held));
                }
            }
        }
        return Optional.empty();
    }

    private boolean undoes(Map<String, String> instead, Map<String, String> held) {
        Patience.check();
        var forced = new LinkedHashMap<>(held);
        forced.putAll(instead);
        return !outcome.holds(model.world(context, forced));
    }

    private List<String> between(Map<String, String> candidate) {
        var relevant = model.ancestorsOrSelf(outcome.variables());
        var between = model.descendantsOrSelf(candidate.keySet()).stream()
                .filter(name -> relevant.contains(name) && !candidate.containsKey(name))
                .toList();
        if (between.size() > MOST_HELD) {
            throw new ModelException(between.size() + " variables lie between the candidate and the outcome; at most "
                    + MOST_HELD + " can be searched");
        }
        return between;
    }

    private static List<List<String>> subsets(List<String> names, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var found = new ArrayList<List<String>>();
        for (int i = 0; i + size <= names.size(); i++) {
            for (var rest : subsets(names.subList(i + 1, names.size()), size - 1)) {
                var subset = new ArrayList<>(List.of(names.get(i)));
                subset.addAll(rest);
                found.add(subset);
            }
        }
        return found;
    }
}
