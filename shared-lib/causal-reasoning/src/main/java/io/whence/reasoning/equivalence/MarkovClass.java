package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Cpdag;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.graph.Separation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All DAGs with the same independences: the Markov equivalence class, with its CPDAG. Immutable. */
public final class MarkovClass {

    private static final int MOST_MEMBERS = 1_000_000;

    private final List<String> names;
    private final Cpdag cpdag;
    private final List<Orientation> members;

    private MarkovClass(List<String> names, Orientation pattern) {
        this.names = names;
        this.cpdag = Orientations.cpdag(names, pattern);
        this.members = new ArrayList<>();
        if (!Orientations.completions(pattern, this::admit)) {
            throw new IllegalArgumentException("the class has more than " + MOST_MEMBERS + " members");
        }
    }

    private boolean admit(Orientation member) {
        return members.size() < MOST_MEMBERS && members.add(member);
    }

    /**
     * Finds the class that fits a complete list of independences.
     *
     * @throws NoSuchClassException where no DAG has these independences
     * @throws IllegalArgumentException where a statement names a variable that is not listed, or the class has more than a
     *     million members
     */
    public static MarkovClass of(Collection<String> variables, Collection<Independence> independences) {
        var names = List.copyOf(variables);
        Orientations.checkSize(names.size());
        var found = new MarkovClass(names, Pattern.closed(names, independences));
        if (found.members.isEmpty()) {
            throw new NoSuchClassException("no acyclic graph has exactly these independences");
        }
        found.verify(independences);
        return found;
    }

    /** Finds the class of a DAG. */
    public static MarkovClass of(Dag dag) {
        var names = dag.nodes();
        var directed = Orientations.of(dag);
        var pattern = Orientation.undirected(skeleton(directed));
        for (var middle : names) {
            for (var a : dag.parents(middle)) {
                for (var b : dag.parents(middle)) {
                    if (!a.equals(b) && !dag.adjacent(a, b)) {
                        pattern.direct(Orientations.index(names, a), Orientations.index(names, middle));
                    }
                }
            }
        }
        MeekRules.close(pattern);
        return new MarkovClass(names, pattern);
    }

    private static long[] skeleton(Orientation graph) {
        var neighbours = new long[graph.size()];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = graph.children(i) | graph.parents(i);
        }
        return neighbours;
    }

    private void verify(Collection<Independence> independences) {
        var member = member(0);
        for (var statement : independences) {
            var pair = statement.pair();
            if (!Separation.separated(member, pair.first(), pair.second(), statement.given())) {
                throw new NoSuchClassException(
                        "no faithful graph fits: the other statements make dependent what one calls '" + statement
                                + "'");
            }
        }
    }

    public List<String> variables() {
        return names;
    }

    public Cpdag cpdag() {
        return cpdag;
    }

    /** Returns the number of members, at least 1. */
    public int size() {
        return members.size();
    }

    public List<Dag> members() {
        return members.stream().map(member -> Orientations.dag(names, member)).toList();
    }

    private Dag member(int number) {
        return Orientations.dag(names, members.get(number));
    }

    /**
     * Returns where in the class a relation holds.
     *
     * @throws IllegalArgumentException where a variable is not in the class, or both are the same
     */
    public Holding holding(Relation relation, String a, String b) {
        var pair = new Pair(a, b);
        int from = Orientations.index(names, a);
        int to = Orientations.index(names, pair.other(a));
        int holding = 0;
        int witness = -1;
        int counterexample = -1;
        for (int i = 0; i < members.size(); i++) {
            if (relation.holds(members.get(i), from, to)) {
                holding++;
                witness = witness < 0 ? i : witness;
            } else {
                counterexample = counterexample < 0 ? i : counterexample;
            }
        }
        return new Holding(holding, members.size(), optional(witness), optional(counterexample));
    }

    private Optional<Dag> optional(int number) {
        return number < 0 ? Optional.empty() : Optional.of(member(number));
    }

    /** Returns whether a relation follows from the compelled edges alone, whatever way the others point. */
    public boolean compelled(Relation relation, String a, String b) {
        var compelled = Dag.of(names, List.<Edge>copyOf(cpdag.directed()));
        return relation.holds(compelled, a, b);
    }
}
