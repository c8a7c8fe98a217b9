package io.whence.reasoning.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An acyclic directed mixed graph: direct effects among the observed variables, and bidirected edges between variables that
 * share an unobserved cause. Immutable.
 */
public final class Admg {

    private final Dag directed;
    private final Set<Pair> confounded;
    private final List<BitSet> siblings;

    private Admg(Dag directed, Set<Pair> confounded) {
        this.directed = directed;
        this.confounded = confounded;
        this.siblings = confounded.isEmpty()
                ? Collections.nCopies(directed.nodes().size(), new BitSet())
                : directed.nodes().stream().map(node -> new BitSet()).toList();
        for (var pair : confounded) {
            siblings.get(directed.index(pair.first())).set(directed.index(pair.second()));
            siblings.get(directed.index(pair.second())).set(directed.index(pair.first()));
        }
    }

    /** Returns the graph of a model without latent common causes. */
    public static Admg of(Dag dag) {
        return new Admg(dag, Set.of());
    }

    /** Builds a graph; variables named only in {@code confounded} are added. */
    public static Admg of(Dag dag, Collection<Pair> confounded) {
        var names = new LinkedHashSet<>(dag.nodes());
        for (var pair : confounded) {
            names.add(pair.first());
            names.add(pair.second());
        }
        var whole = names.size() == dag.nodes().size() ? dag : Dag.of(names, dag.edges());
        return new Admg(whole, Collections.unmodifiableSet(new LinkedHashSet<>(confounded)));
    }

    /**
     * Projects the hidden variables of a DAG out (Verma's latent projection): what remains is a graph over the observed
     * variables with the same separations and the same identifiable effects.
     */
    public static Admg project(Dag dag, Collection<String> hidden) {
        return LatentProjection.of(dag, Set.copyOf(hidden));
    }

    /** Returns the direct effects. */
    public Dag directed() {
        return directed;
    }

    /** Returns the pairs that share an unobserved cause. */
    public Set<Pair> confounded() {
        return confounded;
    }

    public List<String> nodes() {
        return directed.nodes();
    }

    public boolean hasLatents() {
        return !confounded.isEmpty();
    }

    /** Returns the variables that share an unobserved cause with {@code node}. */
    public Set<String> siblings(String node) {
        return directed.names(siblings.get(directed.index(node)));
    }

    /** Returns the district (c-component) of a variable: all it reaches over bidirected edges, itself included. */
    public Set<String> district(String node) {
        var seen = new BitSet();
        var open = new BitSet();
        open.set(directed.index(node));
        while (!open.isEmpty()) {
            int at = open.nextSetBit(0);
            open.clear(at);
            seen.set(at);
            open.or(siblings.get(at));
            open.andNot(seen);
        }
        return directed.names(seen);
    }

    /** Returns the districts (c-components); they partition the variables. */
    public List<Set<String>> districts() {
        var districts = new LinkedHashSet<Set<String>>();
        nodes().forEach(node -> districts.add(district(node)));
        return List.copyOf(districts);
    }

    /** Returns the graph over {@code kept} alone. */
    public Admg induced(Collection<String> kept) {
        var set = Set.copyOf(kept);
        return new Admg(
                directed.induced(set), select(pair -> set.contains(pair.first()) && set.contains(pair.second())));
    }

    /** Returns the graph in which nothing, observed or not, acts on {@code targets}. */
    public Admg withoutEdgesInto(Collection<String> targets) {
        return new Admg(
                directed.withoutEdgesInto(targets),
                select(pair -> !targets.contains(pair.first()) && !targets.contains(pair.second())));
    }

    /** Returns the graph in which {@code sources} act on nothing; latent causes of them stay. */
    public Admg withoutEdgesOutOf(Collection<String> sources) {
        return new Admg(directed.withoutEdgesOutOf(sources), confounded);
    }

    private Set<Pair> select(Predicate<Pair> wanted) {
        var chosen = new LinkedHashSet<Pair>();
        confounded.stream().filter(wanted).forEach(chosen::add);
        return Collections.unmodifiableSet(chosen);
    }

    BitSet siblingsOf(int node) {
        return siblings.get(node);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Admg admg && directed.equals(admg.directed) && confounded.equals(admg.confounded);
    }

    @Override
    public int hashCode() {
        return 31 * directed.hashCode() + confounded.hashCode();
    }

    @Override
    public String toString() {
        return GraphText.print(this);
    }
}
