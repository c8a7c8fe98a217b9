package io.whence.reasoning.equivalence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Turns stated independences into the skeleton and the v-structures of the class that fits them. */
final class Pattern {

    private final List<String> names;
    private final List<List<Independence>> separations;
    private final Orientation graph;

    private Pattern(List<String> names, Collection<Independence> independences) {
        this.names = names;
        this.separations = new ArrayList<>();
        for (int i = 0; i < names.size() * names.size(); i++) {
            separations.add(new ArrayList<>());
        }
        for (var statement : independences) {
            int a = Orientations.index(names, statement.pair().first());
            int b = Orientations.index(names, statement.pair().second());
            between(Math.min(a, b), Math.max(a, b)).add(statement);
        }
        this.graph = Orientation.undirected(skeleton());
    }

    /** Returns the pattern closed under Meek's rules: the CPDAG, where the statements are consistent. */
    static Orientation closed(List<String> names, Collection<Independence> independences) {
        var pattern = new Pattern(names, independences);
        pattern.colliders();
        MeekRules.close(pattern.graph);
        return pattern.graph;
    }

    private List<Independence> between(int a, int b) {
        return separations.get(Math.min(a, b) * names.size() + Math.max(a, b));
    }

    private long[] skeleton() {
        var neighbours = new long[names.size()];
        for (int a = 0; a < names.size(); a++) {
            for (int b = 0; b < names.size(); b++) {
                if (a != b && between(a, b).isEmpty()) {
                    neighbours[a] |= Orientation.bit(b);
                }
            }
        }
        return neighbours;
    }

    private void colliders() {
        for (int middle = 0; middle < names.size(); middle++) {
            for (int a = 0; a < names.size(); a++) {
                for (int b = a + 1; b < names.size(); b++) {
                    if (unshielded(a, middle, b) && collides(a, middle, b)) {
                        collide(a, middle, b);
                    }
                }
            }
        }
    }

    private boolean unshielded(int a, int middle, int b) {
        return a != middle
                && b != middle
                && graph.adjacent(a, middle)
                && graph.adjacent(b, middle)
                && !graph.adjacent(a, b);
    }

    /** The middle is a collider where it is in no separating set of its neighbours, and none where it is in all. */
    private boolean collides(int a, int middle, int b) {
        var with = new ArrayList<Independence>();
        var without = new ArrayList<Independence>();
        for (var statement : between(a, b)) {
            (statement.given().contains(names.get(middle)) ? with : without).add(statement);
        }
        if (!with.isEmpty() && !without.isEmpty()) {
            throw new NoSuchClassException(
                    names.get(middle) + " is joined to both, so these two statements cannot both hold: " + with.get(0)
                            + "; " + without.get(0));
        }
        return with.isEmpty();
    }

    private void collide(int a, int middle, int b) {
        if (!graph.direct(a, middle) || !graph.direct(b, middle)) {
            throw new NoSuchClassException("the statements direct an edge of " + names.get(middle) + " both ways: "
                    + between(a, b).get(0));
        }
    }
}
