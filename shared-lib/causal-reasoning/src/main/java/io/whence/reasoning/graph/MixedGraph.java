package io.whence.reasoning.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A graph as its author wrote it: edges of every kind, cycles too, and what is said of single variables. Immutable.
 *
 * @param nodes in order of mention
 * @param latent the variables that are not observed
 * @param exposures the variables whose effect is of interest; often none
 * @param outcomes the variables on which it is
 * @param labels what a variable is called beside its name
 */
public record MixedGraph(
        List<String> nodes,
        Set<Link> links,
        Set<String> latent,
        Set<String> exposures,
        Set<String> outcomes,
        Map<String, String> labels) {

    public MixedGraph {
        var all = new LinkedHashSet<>(nodes);
        links.forEach(link -> Collections.addAll(all, link.a(), link.b()));
        all.forEach(Variables::check);
        nodes = List.copyOf(all);
        links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
        latent = Variables.ordered(nodes, latent);
        exposures = Variables.ordered(nodes, exposures);
        outcomes = Variables.ordered(nodes, outcomes);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public static MixedGraph of(Collection<String> nodes, Collection<Link> links) {
        return new MixedGraph(
                List.copyOf(new LinkedHashSet<>(nodes)),
                new LinkedHashSet<>(links),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of());
    }

    public static MixedGraph of(Admg graph) {
        return of(
                graph.nodes(),
                Stream.concat(
                                graph.directed().edges().stream().map(edge -> Link.directed(edge.from(), edge.to())),
                                graph.confounded().stream().map(pair -> Link.bidirected(pair.first(), pair.second())))
                        .toList());
    }

    public static MixedGraph of(Cpdag graph) {
        return of(
                graph.nodes(),
                Stream.concat(
                                graph.directed().stream().map(edge -> Link.directed(edge.from(), edge.to())),
                                graph.undirected().stream().map(pair -> Link.undirected(pair.first(), pair.second())))
                        .toList());
    }

    /** Returns the directed edges, which may form cycles. */
    public Set<Edge> directed() {
        return links.stream()
                .filter(Link::isDirected)
                .map(link -> new Edge(link.a(), link.b()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<Pair> bidirected() {
        return pairs(Link::isBidirected);
    }

    private Set<Pair> pairs(java.util.function.Predicate<Link> wanted) {
        return links.stream()
                .filter(wanted)
                .map(link -> new Pair(link.a(), link.b()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether every edge is directed or stands for a latent common cause. */
    public boolean isDirectedMixed() {
        return links.stream().allMatch(link -> link.isDirected() || link.isBidirected());
    }

    /** Returns whether every edge is directed or undirected, and one at least is undirected. */
    public boolean isPartiallyDirected() {
        return links.stream().allMatch(link -> link.isDirected() || link.isUndirected())
                && links.stream().anyMatch(Link::isUndirected);
    }

    /**
     * Returns the graph with its latent variables as variables.
     *
     * @throws IllegalArgumentException where an edge has no direction
     * @throws CyclicGraphException where the directed edges form a cycle
     */
    public Admg whole() {
        links.stream()
                .filter(link -> !link.isDirected() && !link.isBidirected())
                .findFirst()
                .ifPresent(link -> {
                    throw new IllegalArgumentException("the edge '" + link + "' has no known direction");
                });
        return Admg.of(Dag.of(nodes, directed()), bidirected());
    }

    /** Returns the graph over what is observed: latent variables are projected out. */
    public Admg observed() {
        var whole = whole();
        if (latent.isEmpty()) {
            return whole;
        }
        var explicit = Dag.of(nodes, whole.directed().edges());
        var hidden = new LinkedHashSet<>(latent);
        var edges = new LinkedHashSet<>(explicit.edges());
        int count = 0;
        for (var pair : whole.confounded()) {
            var cause = "U" + ++count + " of " + pair.first() + ", " + pair.second();
            hidden.add(cause);
            edges.add(new Edge(cause, pair.first()));
            edges.add(new Edge(cause, pair.second()));
        }
        return Admg.project(Dag.of(nodes, edges), hidden);
    }

    public Cpdag partiallyDirected() {
        return Cpdag.of(nodes, directed(), pairs(Link::isUndirected));
    }

    /** Returns the same graph with more variables, which stand alone. */
    public MixedGraph with(Collection<String> more) {
        var all = new LinkedHashSet<>(nodes);
        all.addAll(more);
        return new MixedGraph(List.copyOf(all), links, latent, exposures, outcomes, labels);
    }

    /** Returns the text form, such as {@code C; A -> B; A <-> B; U [latent]}. */
    @Override
    public String toString() {
        var joined =
                links.stream().flatMap(link -> Stream.of(link.a(), link.b())).collect(Collectors.toSet());
        var alone = nodes.stream().filter(node -> !joined.contains(node) && !latent.contains(node));
        return Stream.of(
                        alone,
                        links.stream().map(Link::toString),
                        latent.stream().map(node -> node + " [latent]"))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }
}
