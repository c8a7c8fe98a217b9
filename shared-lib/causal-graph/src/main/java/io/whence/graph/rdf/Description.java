package io.whence.graph.rdf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Collects the triples about one subject after another, within one named graph. */
final class Description {
    private final Set<Quad> quads;
    private final Node graph;
    private final Node subject;

    private Description(Set<Quad> quads, Node graph, Node subject) {
        this.quads = quads;
        this.graph = graph;
        this.subject = subject;
    }

    /** Starts with this subject. */
    static Description of(String graph, String subject) {
        return new Description(new LinkedHashSet<>(), Terms.iri(graph), Terms.iri(subject));
    }

    /** Goes on in the same graph with another subject, collecting into the same set. */
    Description about(String other) {
        return new Description(quads, graph, Terms.iri(other));
    }

    /** Goes on in another graph. */
    Description in(String otherGraph, String other) {
        return new Description(quads, Terms.iri(otherGraph), Terms.iri(other));
    }

    Description with(Node property, Node value) {
        quads.add(Quad.create(graph, subject, property, value));
        return this;
    }

    Description with(String property, Node value) {
        return with(Terms.iri(property), value);
    }

    Description with(Node property, Optional<Node> value) {
        value.ifPresent(node -> with(property, node));
        return this;
    }

    Description with(String property, Optional<Node> value) {
        return with(Terms.iri(property), value);
    }

    Description type(String type) {
        return with(Terms.TYPE, Terms.iri(type));
    }

    Set<Quad> quads() {
        return quads;
    }
}
