package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Cpdag;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.TooLargeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All DAGs with the same independences: the Markov equivalence class, with its CPDAG. Immutable. */
public final class MarkovClass {

    /** Some seconds; a class of nine mutually dependent variables has 362,880. */
    private static final int MOST_MEMBERS = 400_000;

    private final List<String> names;
    private final Cpdag cpdag;
    private final Orientation pattern;
    private final int size;

    /** Members are counted, and listed anew for each question: kept, a large class would take hundreds of megabytes. */
    private MarkovClass(List<String> names, Orientation pattern) {
        this.names = names;
        this.pattern = pattern;
        this.cpdag = Orientations.cpdag(names, pattern);
        var count = new int[1];
        if (!Orientations.completions(pattern, member -> count[0]++ < MOST_MEMBERS)) {
            throw new TooLargeException("more than " + MOST_MEMBERS
                    + " structures fit these independences: ask about fewer variables, or state more independences");
        }
        this.size = count[0];
    }

    /**
     * Finds the class that fits a complete list of independences.
     *
     * @throws NoSuchClassException where no DAG has these independences
     * @throws IllegalArgumentException where a statement names a variable that is not listed
     * @throws TooLargeException where the class has more than 400,000 members
     */
    public static MarkovClass of(Collection<String> variables, Collection<Independence> independences) {
        var names = List.copyOf(variables);
        Orientations.checkSize(names.size());
        var found = new MarkovClass(names, Pattern.closed(names, independences));
        if (found.size == 0) {
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

    /**
     * Returns the DAGs that a partially directed graph stands for: the acyclic ways to direct its undirected edges that add no
     * v-structure to it.
     *
     * @throws TooLargeException where there are more than {@code most}
     */
    public static List<Dag> members(Cpdag graph, int most) {
        var names = graph.nodes();
        Orientations.checkSize(names.size());
        var skeleton = new long[names.size()];
        for (var pair : graph.skeleton()) {
            int a = Orientations.index(names, pair.first());
            int b = Orientations.index(names, pair.second());
            skeleton[a] |= Orientation.bit(b);
            skeleton[b] |= Orientation.bit(a);
        }
        var pattern = Orientation.undirected(skeleton);
        graph.directed()
                .forEach(edge ->
                        pattern.direct(Orientations.index(names, edge.from()), Orientations.index(names, edge.to())));
        MeekRules.close(pattern);
        var members = new ArrayList<Dag>();
        boolean all = Orientations.completions(pattern, member -> {
            members.add(Orientations.dag(names, member));
            return members.size() <= most;
        });
        if (!all) {
            throw new TooLargeException("the graph stands for more than " + most + " DAGs: direct more edges");
        }
        return members;
    }

    private static long[] skeleton(Orientation graph) {
        var neighbours = new long[graph.size()];
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = graph.children(i) | graph.parents(i);
        }
        return neighbours;
    }

    private void verify(Collection<Independence> independences) {
        var member = first();
        for (var statement : independences) {
            var pair = statement.pair();
            if (!Separation.separated(member, pair.first(), pair.second(), statement.given())) {
                throw new NoSuchClassException(
                        "no faithful graph fits: the other statements make dependent what one calls '" + statement
                                + "'");
            }
        }
    }

    /** Returns whether a statement of independence holds in the members, in all alike. */
    public boolean implies(Independence statement) {
        return Separation.separated(
                first(), statement.pair().first(), statement.pair().second(), statement.given());
    }

    public List<String> variables() {
        return names;
    }

    public Cpdag cpdag() {
        return cpdag;
    }

    /** Returns the number of members, at least 1. */
    public int size() {
        return size;
    }

    public List<Dag> members() {
        var members = new ArrayList<Dag>();
        Orientations.completions(pattern, member -> members.add(Orientations.dag(names, member)));
        return members;
    }

    private Dag first() {
        var first = new ArrayList<Dag>();
        Orientations.completions(pattern, member -> {
            first.add(Orientations.dag(names, member));
            return false;
        });
        return first.get(0);
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
        var tally = new Tally(relation, from, to);
        Orientations.completions(pattern, tally::add);
        return new Holding(tally.holding, size, tally.witness.map(this::dag), tally.counterexample.map(this::dag));
    }

    private Dag dag(Orientation member) {
        return Orientations.dag(names, member);
    }

    /** Counts the members in which a relation holds, and keeps the first in which it does and in which it does not. */
    private static final class Tally {
        private final Relation relation;
        private final int from;
        private final int to;
        private int holding;
        private Optional<Orientation> witness = Optional.empty();
        private Optional<Orientation> counterexample = Optional.empty();

        Tally(Relation relation, int from, int to) {
            this.relation = relation;
            this.from = from;
            this.to = to;
        }

        boolean add(Orientation member) {
            boolean holds = relation.holds(member, from, to);
            holding += holds ? 1 : 0;
            if (holds && witness.isEmpty()) {
                witness = Optional.of(member);
            } else if (!holds && counterexample.isEmpty()) {
                counterexample = Optional.of(member);
            }
            return true;
        }
    }

    /** Returns whether a relation follows from the compelled edges alone, whatever way the others point. */
    public boolean compelled(Relation relation, String a, String b) {
        var compelled = Dag.of(names, List.<Edge>copyOf(cpdag.directed()));
        return relation.holds(compelled, a, b);
    }
}
