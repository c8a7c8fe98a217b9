package io.whence.model;

/**
 * A document as the graph knows it.
 *
 * @param generation the one whose evidence is in the graph, from 1
 * @param metadata {@link DocumentMetadata#NONE} until it has arrived
 */
public record GraphDocument(DocumentId id, int generation, DocumentMetadata metadata) implements GraphElement {
    public GraphDocument {
        Checks.positive("generation", generation);
    }

    @Override
    public ElementKind elementKind() {
        return ElementKind.DOCUMENT;
    }

    @Override
    public String elementId() {
        return id.value();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.document().apply(this);
    }
}
