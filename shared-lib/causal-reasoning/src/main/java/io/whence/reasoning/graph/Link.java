package io.whence.reasoning.graph;

/**
 * An edge of any kind between two different variables; {@code B <- A} is kept as {@code A -> B}.
 *
 * @param atA what stands at the end of {@code a}
 * @param atB what stands at the end of {@code b}
 */
public record Link(String a, Mark atA, Mark atB, String b) {

    public Link {
        Variables.check(a);
        Variables.check(b);
        if (a.equals(b)) {
            throw new IllegalArgumentException("an edge joins " + a + " to itself");
        }
        boolean backwards = (atA == Mark.ARROW && atB != Mark.ARROW) || (atA == Mark.CIRCLE && atB == Mark.TAIL);
        boolean turned = backwards || (atA == atB && a.compareTo(b) > 0);
        if (turned) {
            var name = a;
            a = b;
            b = name;
            var mark = atA;
            atA = atB;
            atB = mark;
        }
    }

    public static Link directed(String from, String to) {
        return new Link(from, Mark.TAIL, Mark.ARROW, to);
    }

    public static Link bidirected(String a, String b) {
        return new Link(a, Mark.ARROW, Mark.ARROW, b);
    }

    public static Link undirected(String a, String b) {
        return new Link(a, Mark.TAIL, Mark.TAIL, b);
    }

    public boolean isDirected() {
        return atA == Mark.TAIL && atB == Mark.ARROW;
    }

    public boolean isBidirected() {
        return atA == Mark.ARROW && atB == Mark.ARROW;
    }

    public boolean isUndirected() {
        return atA == Mark.TAIL && atB == Mark.TAIL;
    }

    /** Returns the arrow alone, such as {@code o->}. */
    public String arrow() {
        return isUndirected() ? "--" : atA.left() + "-" + atB.right();
    }

    @Override
    public String toString() {
        return a + " " + arrow() + " " + b;
    }
}
