package io.whence.model;

import java.util.function.Function;

/**
 * One of the things a graph is made of, with everything that is stored of it. Two graphs are the same if their elements
 * are equal; a store is changed one element at a time.
 */
public sealed interface GraphElement permits Association, Claim, ConceptLink, Evidence, GraphConcept, GraphDocument {

    /** What it is. */
    ElementKind elementKind();

    /** Its id as text: 40 hexadecimal digits, unique within its kind. */
    String elementId();

    /** The result for the case that this is. */
    <T> T fold(Cases<T> cases);

    /**
     * What to do with each kind of element.
     *
     * @param <T> the result
     */
    record Cases<T>(
            Function<Association, T> association,
            Function<Claim, T> claim,
            Function<GraphConcept, T> concept,
            Function<GraphDocument, T> document,
            Function<Evidence, T> evidence,
            Function<ConceptLink, T> link) {}
}
