package io.whence.model;

import java.util.List;

/**
 * That two concepts go together, with no word on which brings about which. Never a claim.
 *
 * @param first the smaller id
 * @param second the greater id, or the same
 * @param belief how far the evidence bears out that they go together
 * @param background what background knowledge says of the two concepts; no part of the belief
 */
public record Association(
        AssociationId id, ConceptId first, ConceptId second, Sign sign, Belief belief, List<BackgroundEdge> background)
        implements GraphElement {
    public Association {
        if (first.compareTo(second) > 0) {
            throw new IllegalArgumentException("concepts out of order: " + first + " " + second);
        }
        if (!id.equals(AssociationId.of(first, second, sign))) {
            throw new IllegalArgumentException("id " + id + " is not that of " + first + " " + sign + " " + second);
        }
        background = background.stream().sorted().distinct().toList();
    }

    @Override
    public ElementKind elementKind() {
        return ElementKind.ASSOCIATION;
    }

    @Override
    public String elementId() {
        return id.value();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.association().apply(this);
    }
}
