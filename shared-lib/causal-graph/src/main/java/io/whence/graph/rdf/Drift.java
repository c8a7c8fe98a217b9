package io.whence.graph.rdf;

/**
 * A subject that the RDF store does not describe as it should.
 *
 * @param graph the named graph
 * @param subject its IRI
 * @param kind how it is wrong
 */
public record Drift(String graph, String subject, Kind kind) implements Comparable<Drift> {
    /** How a description can be wrong. */
    public enum Kind {
        /** Nothing is said of it. */
        MISSING,
        /** It should not be there. */
        UNEXPECTED,
        /** Some triples are missing, or too many. */
        DIFFERENT
    }

    @Override
    public int compareTo(Drift other) {
        int byGraph = graph.compareTo(other.graph);
        return byGraph != 0 ? byGraph : subject.compareTo(other.subject);
    }
}
