package io.whence.reasoning.graph;

/** A direct effect of one variable on another: {@code from -> to}. */
public record Edge(String from, String to) {

    public Edge {
        Variables.check(from);
        Variables.check(to);
    }

    /** Returns the two ends without the direction. */
    public Pair ends() {
        return new Pair(from, to);
    }

    public Edge reversed() {
        return new Edge(to, from);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
