package io.whence.model;

/**
 * A concept as the graph knows it.
 *
 * @param concept with the links of all passages that mention it
 * @param group the smallest id among the concepts judged the same, itself included
 */
public record GraphConcept(Concept concept, ConceptId group) implements GraphElement {
    @Override
    public ElementKind elementKind() {
        return ElementKind.CONCEPT;
    }

    @Override
    public String elementId() {
        return concept.id().value();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.concept().apply(this);
    }
}
