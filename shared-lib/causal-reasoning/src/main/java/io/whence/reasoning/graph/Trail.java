package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A path through a graph that may run against the arrows and visits no variable twice.
 *
 * @param nodes the variables in order, at least one
 * @param steps how each variable is joined to the next; one fewer than {@code nodes}
 */
public record Trail(List<String> nodes, List<Step> steps) {

    /** How an edge lies when walked from left to right. */
    public enum Step {
        /** left causes right. */
        FORWARD("->", false, true),
        /** right causes left. */
        BACKWARD("<-", true, false),
        /** both share an unobserved cause. */
        LATENT("<->", true, true);

        private final String arrow;
        private final boolean headAtLeft;
        private final boolean headAtRight;

        Step(String arrow, boolean headAtLeft, boolean headAtRight) {
            this.arrow = arrow;
            this.headAtLeft = headAtLeft;
            this.headAtRight = headAtRight;
        }
    }

    public Trail {
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
        if (nodes.isEmpty() || steps.size() != nodes.size() - 1) {
            throw new IllegalArgumentException(nodes.size() + " variables do not fit " + steps.size() + " steps");
        }
    }

    public String start() {
        return nodes.get(0);
    }

    public String end() {
        return nodes.get(nodes.size() - 1);
    }

    /** Returns the variables between the two ends. */
    public List<String> inner() {
        return nodes.size() < 3 ? List.of() : nodes.subList(1, nodes.size() - 1);
    }

    /** Returns whether every arrow points away from the start. */
    public boolean isDirected() {
        return steps.stream().allMatch(step -> step == Step.FORWARD);
    }

    /** Returns whether the trail enters its start through an arrowhead: a way of association that is no effect of it. */
    public boolean isBackdoor() {
        return !steps.isEmpty() && steps.get(0).headAtLeft;
    }

    /** Returns the variables at which two arrowheads meet. */
    public List<String> colliders() {
        var colliders = new ArrayList<String>();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).headAtRight && steps.get(i).headAtLeft) {
                colliders.add(nodes.get(i));
            }
        }
        return List.copyOf(colliders);
    }

    /**
     * Returns the variables that block this trail given {@code given}: chain and fork nodes that are given, colliders none
     * of whose descendants is. Empty where the trail is open.
     */
    public List<String> blockers(Admg graph, Collection<String> given) {
        var colliders = colliders();
        var opened = graph.directed().ancestorsOrSelf(given);
        return inner().stream()
                .filter(node -> colliders.contains(node) ? !opened.contains(node) : given.contains(node))
                .toList();
    }

    public boolean isOpen(Admg graph, Collection<String> given) {
        return blockers(graph, given).isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(start());
        for (int i = 0; i < steps.size(); i++) {
            text.append(' ').append(steps.get(i).arrow).append(' ').append(nodes.get(i + 1));
        }
        return text.toString();
    }
}
