package io.whence.reasoning.graph;

/** What stands at one end of an edge. */
public enum Mark {
    /** This end is no effect of the other. */
    TAIL,
    /** This end is no cause of the other. */
    ARROW,
    /** Not known which. */
    CIRCLE;

    /** Returns how the mark is written at the left end of an edge. */
    String left() {
        return this == ARROW ? "<" : this == CIRCLE ? "o" : "";
    }

    /** Returns how the mark is written at the right end of an edge. */
    String right() {
        return this == ARROW ? ">" : this == CIRCLE ? "o" : "";
    }
}
