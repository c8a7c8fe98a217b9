package io.whence.reasoning.identification;

import io.whence.reasoning.graph.Admg;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists the minimal sets that m-separate two variables. They are the minimal vertex separators of the moral graph of the two
 * variables' ancestors (van der Zander, Liśkiewicz and Textor 2014), listed by moving a separator step by step from the
 * first variable to the second; variables that may not be used are bypassed by joining their neighbours.
 */
public final class MinimalSeparators {

    private final Map<String, Set<String>> neighbours;
    private final String from;
    private final String to;

    private MinimalSeparators(Map<String, Set<String>> neighbours, String from, String to) {
        this.neighbours = neighbours;
        this.from = from;
        this.to = to;
    }

    /** Returns the minimal sets of {@code allowed} variables that separate {@code from} and {@code to}; at most {@code limit}. */
    public static List<Set<String>> of(Admg graph, Set<String> from, String to, Set<String> allowed, int limit) {
        var ends = new LinkedHashSet<>(from);
        ends.add(to);
        var ancestors = graph.induced(graph.directed().ancestorsOrSelf(ends));
        var moral = moral(ancestors);
        var source = from.iterator().next();
        from.stream().filter(other -> !other.equals(source)).forEach(other -> merge(moral, source, other));
        for (var node : ancestors.nodes()) {
            if (!allowed.contains(node) && !ends.contains(node)) {
                bypass(moral, node);
            }
        }
        return new MinimalSeparators(moral, source, to).list(limit);
    }

    /** Joins every two variables that a path of colliders connects: co-parents, siblings and all within one district. */
    private static Map<String, Set<String>> moral(Admg graph) {
        var moral = new HashMap<String, Set<String>>();
        graph.nodes().forEach(node -> moral.put(node, new LinkedHashSet<>()));
        for (var district : graph.districts()) {
            var clique = new LinkedHashSet<>(district);
            district.forEach(node -> clique.addAll(graph.directed().parents(node)));
            join(moral, clique);
        }
        return moral;
    }

    private static void join(Map<String, Set<String>> moral, Collection<String> clique) {
        for (var node : clique) {
            clique.stream().filter(other -> !other.equals(node)).forEach(other -> moral.computeIfAbsent(
                            node, name -> new LinkedHashSet<>())
                    .add(other));
        }
    }

    /** Lets one variable stand for two. */
    private static void merge(Map<String, Set<String>> moral, String kept, String gone) {
        var around = moral.getOrDefault(gone, Set.of());
        moral.remove(gone);
        moral.values().forEach(set -> set.remove(gone));
        around.stream().filter(node -> !node.equals(kept)).forEach(node -> join(moral, List.of(kept, node)));
    }

    private static void bypass(Map<String, Set<String>> moral, String node) {
        var around = moral.getOrDefault(node, Set.of());
        moral.remove(node);
        moral.values().forEach(set -> set.remove(node));
        join(moral, around);
    }

    private List<Set<String>> list(int limit) {
        var found = new LinkedHashSet<Set<String>>();
        if (around(from).contains(to)) {
            return List.of();
        }
        var waiting = new ArrayDeque<>(List.of(nearestTo(Set.of(from))));
        while (!waiting.isEmpty() && found.size() < limit) {
            var separator = waiting.remove();
            if (found.add(separator)) {
                separator.stream()
                        .filter(node -> !around(node).contains(to))
                        .map(node -> pushed(separator, node))
                        .forEach(waiting::add);
            }
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString));
        return List.copyOf(sorted);
    }

    private Set<String> pushed(Set<String> separator, String node) {
        var side = component(from, separator);
        side.add(node);
        return nearestTo(side);
    }

    /** Returns the minimal separator nearest to a side that has no neighbour in common with {@code to} itself. */
    private Set<String> nearestTo(Set<String> side) {
        var border = border(side);
        return new java.util.TreeSet<>(border(component(to, border)));
    }

    private Set<String> around(String node) {
        return neighbours.getOrDefault(node, Set.of());
    }

    private Set<String> border(Set<String> side) {
        var border = new LinkedHashSet<String>();
        side.forEach(node -> border.addAll(around(node)));
        border.removeAll(side);
        return border;
    }

    private Set<String> component(String start, Set<String> removed) {
        var component = new LinkedHashSet<>(Set.of(start));
        var open = new ArrayDeque<>(component);
        while (!open.isEmpty()) {
            for (var next : around(open.remove())) {
                if (!removed.contains(next) && component.add(next)) {
                    open.add(next);
                }
            }
        }
        return component;
    }
}
