package io.whence.reasoning.graph;

/**
 * Two different variables without an order; equal however they were given. Stands for an undirected edge of a
 * {@link Cpdag} or skeleton, and for a latent common cause in an {@link Admg}.
 */
public record Pair(String first, String second) {

    public Pair {
        Variables.check(first);
        Variables.check(second);
        if (first.equals(second)) {
            throw new IllegalArgumentException("a pair needs two different variables, got " + first + " twice");
        }
        if (first.compareTo(second) > 0) {
            var swapped = first;
            first = second;
            second = swapped;
        }
    }

    public boolean contains(String variable) {
        return first.equals(variable) || second.equals(variable);
    }

    /** Returns the end that is not {@code variable}, which must be one of the two. */
    public String other(String variable) {
        if (!contains(variable)) {
            throw new IllegalArgumentException(variable + " is not in " + this);
        }
        return first.equals(variable) ? second : first;
    }

    @Override
    public String toString() {
        return first + " - " + second;
    }
}
