package io.whence.model;

import java.util.Comparator;

/**
 * An assertion of background knowledge between the two concepts of a relation. It is weak evidence: it explains, and
 * never adds to a claim's belief nor takes from it.
 *
 * @param start IRI of the node it starts from
 * @param relation such as {@code Causes} or {@code HasSubevent}
 * @param end IRI of the node it ends at
 * @param weight as its source gives it, not negative
 * @param source {@code wordnet} or {@code conceptnet}
 * @param licence as its source states it
 */
public record BackgroundEdge(String start, String relation, String end, double weight, String source, String licence)
        implements Comparable<BackgroundEdge> {
    private static final Comparator<BackgroundEdge> ORDER = Comparator.comparing(BackgroundEdge::start)
            .thenComparing(BackgroundEdge::relation)
            .thenComparing(BackgroundEdge::end)
            .thenComparing(BackgroundEdge::source)
            .thenComparing(BackgroundEdge::weight)
            .thenComparing(BackgroundEdge::licence);

    @Override
    public int compareTo(BackgroundEdge other) {
        return ORDER.compare(this, other);
    }
}
