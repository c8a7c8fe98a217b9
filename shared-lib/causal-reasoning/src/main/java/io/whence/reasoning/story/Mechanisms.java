package io.whence.reasoning.story;

import io.whence.reasoning.graph.Dag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A deterministic yes/no model read from clauses such as "a or b causes not c". Descriptions are tied to the graph's variables
 * by their words, and by the edges where they share no word with the name ("female" for "gender").
 */
public final class Mechanisms {

    /** A variable being as a description says, relative to how the clauses describe it first. */
    public record State(String variable, boolean value) {

        @Override
        public String toString() {
            return variable + " is " + value;
        }
    }

    /** Least resemblance of a description to a variable. */
    private static final double LIKENESS = 0.2;

    private record Input(String variable, boolean affirmed) {}

    private record Law(List<Input> inputs, boolean all, boolean affirmed) {}

    private final Dag dag;
    private final UnaryOperator<String> names;
    private final Map<Phrase, String> variables;
    private final Map<String, Phrase> references = new LinkedHashMap<>();
    private final Map<String, Law> laws = new LinkedHashMap<>();
    private final List<Clause> clauses;

    private Mechanisms(Dag dag, UnaryOperator<String> names, List<Clause> clauses, Map<Phrase, String> variables) {
        this.dag = dag;
        this.names = names;
        this.clauses = clauses;
        this.variables = variables;
        variables.forEach((phrase, variable) -> references.merge(variable, phrase, Mechanisms::moreAffirmed));
        clauses.forEach(this::law);
    }

    private static Phrase moreAffirmed(Phrase first, Phrase second) {
        return second.affirmed() && !first.affirmed() ? second : first;
    }

    /**
     * Ties clauses to a graph.
     *
     * @param names the longest name that a variable goes by
     */
    public static Optional<Mechanisms> of(List<Clause> clauses, Dag dag, UnaryOperator<String> names) {
        var phrases = new LinkedHashSet<Phrase>();
        for (var clause : clauses) {
            clause.causes().forEach(cause -> phrases.add(Phrase.of(cause.words())));
            clause.effects().forEach(effect -> phrases.add(Phrase.of(effect.words())));
        }
        return Matching.best(List.copyOf(phrases), dag.nodes(), names, assignment -> fit(assignment, clauses, dag))
                .map(variables -> new Mechanisms(dag, names, clauses, variables));
    }

    /** Rates an assignment by how many clauses take exactly a variable's parents as causes. */
    private static double fit(Map<Phrase, String> assignment, List<Clause> clauses, Dag dag) {
        double fit = 0;
        for (var clause : clauses) {
            var causes = new LinkedHashSet<String>();
            clause.causes().forEach(cause -> causes.add(assignment.get(Phrase.of(cause.words()))));
            for (var effect : clause.effects()) {
                var node = assignment.get(Phrase.of(effect.words()));
                fit += node != null && dag.parents(node).equals(causes) ? 10 : 0;
            }
        }
        return fit;
    }

    private void law(Clause clause) {
        var inputs = clause.causes().stream()
                .map(cause -> {
                    var state = known(Phrase.of(cause.words()));
                    return new Input(state.variable(), state.value() == cause.affirmed());
                })
                .toList();
        for (var effect : clause.effects()) {
            var state = known(Phrase.of(effect.words()));
            laws.put(state.variable(), new Law(inputs, clause.all(), state.value() == effect.affirmed()));
        }
    }

    private State known(Phrase phrase) {
        var variable = variables.getOrDefault(phrase, "");
        return new State(variable, agrees(references.getOrDefault(variable, phrase), phrase));
    }

    private static boolean agrees(Phrase reference, Phrase phrase) {
        return reference.affirmed() == phrase.affirmed();
    }

    /** Returns what a description says of which variable: that of the most similar description or name, if it accounts for every word. */
    public Optional<State> state(Phrase phrase) {
        return dag.nodes().stream()
                .filter(node -> likeness(phrase, node) >= LIKENESS)
                .max(Comparator.comparingDouble(node -> likeness(phrase, node)))
                .filter(node -> phrase.isExplainedBy(descriptions(node)))
                .map(node -> new State(node, agrees(reference(node), phrase)));
    }

    private List<Phrase> descriptions(String node) {
        var all = new ArrayList<>(List.of(Phrase.of(names.apply(node))));
        variables.forEach((phrase, variable) -> {
            if (variable.equals(node)) {
                all.add(phrase);
            }
        });
        return all;
    }

    private Phrase reference(String node) {
        return references.getOrDefault(node, Phrase.of(names.apply(node)));
    }

    private double likeness(Phrase phrase, String node) {
        double alike = 0.9 * phrase.similarity(Phrase.of(names.apply(node)));
        for (var entry : variables.entrySet()) {
            if (entry.getValue().equals(node)) {
                alike = Math.max(alike, phrase.similarity(entry.getKey()));
            }
        }
        return alike;
    }

    /** Returns every answer that some setting of the unobserved roots, consistent with what is observed, leads to. */
    public Set<Boolean> counterfactual(List<State> observed, State set, State asked) {
        var results = new LinkedHashSet<Boolean>();
        var roots = dag.nodes().stream().filter(node -> !laws.containsKey(node)).toList();
        for (int setting = 0; setting < 1 << roots.size(); setting++) {
            var chosen = new HashMap<String, Boolean>();
            for (int i = 0; i < roots.size(); i++) {
                chosen.put(roots.get(i), (setting >> i & 1) == 1);
            }
            var actual = solve(chosen, Optional.empty());
            if (observed.stream().allMatch(state -> holds(actual, state))) {
                results.add(holds(solve(chosen, Optional.of(set)), asked));
            }
        }
        return results;
    }

    private static boolean holds(Map<String, Boolean> world, State state) {
        return Boolean.valueOf(state.value()).equals(world.get(state.variable()));
    }

    private Map<String, Boolean> solve(Map<String, Boolean> roots, Optional<State> set) {
        var world = new HashMap<>(roots);
        for (var node : dag.topologicalOrder()) {
            var law = laws.get(node);
            if (set.isPresent() && set.get().variable().equals(node)) {
                world.put(node, set.get().value());
            } else if (law != null) {
                world.put(node, outcome(law, world));
            }
        }
        return world;
    }

    private static boolean outcome(Law law, Map<String, Boolean> world) {
        var met = law.inputs().stream()
                .map(input -> Boolean.valueOf(input.affirmed()).equals(world.get(input.variable())));
        boolean brought = law.all() ? met.allMatch(Boolean::booleanValue) : met.anyMatch(Boolean::booleanValue);
        return brought == law.affirmed();
    }

    public List<String> inWords() {
        var steps = new ArrayList<String>();
        variables.forEach(
                (phrase, variable) -> steps.add("\"" + Words.join(phrase.stems()) + "\" describes " + variable));
        for (var clause : clauses) {
            steps.add(clause.causes().stream().map(Clause.Signed::text).toList()
                    + (clause.all() ? " together" : ", any of them,") + " bring about "
                    + clause.effects().stream().map(Clause.Signed::text).toList());
        }
        return steps;
    }
}
