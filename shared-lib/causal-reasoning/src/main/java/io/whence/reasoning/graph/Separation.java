package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides d-separation in DAGs and m-separation in ADMGs, in time linear in the number of edges.
 *
 * <p>Walks over pairs (variable, whether the last edge had its arrowhead there): a collider lets a walk pass when it is an
 * ancestor of the given variables, any other variable when it is not given (Geiger, Verma and Pearl 1990; Richardson 2003).
 */
public final class Separation {

    private final Admg graph;
    private final Dag dag;
    private BitSet blocked = new BitSet();

    private Separation(Admg graph) {
        this.graph = graph;
        this.dag = graph.directed();
    }

    /** Returns whether {@code given} separates {@code a} from {@code b} in the DAG. */
    public static boolean separated(Dag dag, String a, String b, Collection<String> given) {
        return separated(Admg.of(dag), Set.of(a), Set.of(b), given);
    }

    /**
     * Returns whether {@code given} separates every member of {@code a} from every member of {@code b}. Members of
     * {@code a} or {@code b} that are given count as fixed, hence as separated.
     *
     * @throws IllegalArgumentException where a variable is not in the graph
     */
    public static boolean separated(Admg graph, Collection<String> a, Collection<String> b, Collection<String> given) {
        b.forEach(graph.directed()::index);
        var reached = connected(graph, a, given);
        return b.stream().filter(node -> !given.contains(node)).noneMatch(reached::contains);
    }

    /** Returns every variable, {@code from} included and {@code given} excluded, that {@code given} leaves connected. */
    public static Set<String> connected(Admg graph, Collection<String> from, Collection<String> given) {
        return new Separation(graph).reach(from, given);
    }

    /**
     * Returns a shortest trail from {@code a} to {@code b} that {@code given} leaves open, which shows why the two are not
     * separated; empty where they are, or where one of them is given.
     */
    public static Optional<Trail> openTrail(Admg graph, String a, String b, Collection<String> given) {
        var separation = new Separation(graph);
        var walk = separation.search(Set.of(a), given);
        int target = graph.directed().index(b);
        return given.contains(b) ? Optional.empty() : walk.to(target).map(separation::trail);
    }

    private Set<String> reach(Collection<String> from, Collection<String> given) {
        var reached = search(from, given).reached();
        reached.andNot(numbers(given));
        return dag.names(reached);
    }

    private BitSet numbers(Collection<String> names) {
        var numbers = new BitSet(dag.nodes().size());
        names.forEach(name -> numbers.set(dag.index(name)));
        return numbers;
    }

    private Walk search(Collection<String> from, Collection<String> given) {
        var fixed = numbers(given);
        blocked = fixed;
        var opened = dag.ancestorsOrSelf(fixed);
        var start = numbers(from);
        start.andNot(fixed);
        var walk = new Walk(dag.nodes().size());
        start.stream().forEach(node -> walk.arrive(node, false));
        while (walk.advance()) {
            int node = walk.node();
            if (!fixed.get(node)) {
                leaveByTail(walk, node);
            }
            if (walk.overHead() ? opened.get(node) : !fixed.get(node)) {
                leaveByHead(walk, node);
            }
        }
        return walk;
    }

    private void leaveByTail(Walk walk, int node) {
        for (int child : dag.childrenOf(node)) {
            walk.arrive(child, true);
        }
    }

    private void leaveByHead(Walk walk, int node) {
        for (int parent : dag.parentsOf(node)) {
            walk.arrive(parent, false);
        }
        var siblings = graph.siblingsOf(node);
        for (int sibling = siblings.nextSetBit(0); sibling >= 0; sibling = siblings.nextSetBit(sibling + 1)) {
            walk.arrive(sibling, true);
        }
    }

    /** Turns the visited states into a trail; an edge was walked backwards exactly when it was reached over its tail. */
    private Trail trail(List<Integer> states) {
        var names = states.stream().map(state -> dag.nodes().get(state >> 1)).toList();
        var steps = new ArrayList<Trail.Step>();
        for (int i = 1; i < states.size(); i++) {
            boolean overHead = (states.get(i) & 1) == 1;
            boolean direct = dag.hasEdge(names.get(i - 1), names.get(i)) && leftByTail(states, i);
            steps.add(!overHead ? Trail.Step.BACKWARD : direct ? Trail.Step.FORWARD : Trail.Step.LATENT);
        }
        return new Trail(names, steps);
    }

    /** Where both A -> B and A <-> B exist, the tail is taken unless the walk could only have passed A as a collider. */
    private boolean leftByTail(List<Integer> states, int i) {
        return !graph.siblingsOf(states.get(i - 1) >> 1).get(states.get(i) >> 1)
                || !blocked.get(states.get(i - 1) >> 1);
    }
}
