package io.whence.model;

/**
 * A reasoned judgement that two concepts are the same. It re-keys nothing: groups of concepts are derived from links,
 * and a link can be undone.
 *
 * @param first the smaller id
 * @param second the greater id
 * @param why the reason, in a sentence
 * @param by who or what judged so
 */
public record ConceptLink(ConceptId first, ConceptId second, String why, String by) implements GraphElement {
    public ConceptLink {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a concept is not linked to itself: " + first);
        }
        Checks.notBlank("reason of a link", why);
        Checks.notBlank("author of a link", by);
        if (first.compareTo(second) > 0) {
            ConceptId greater = first;
            first = second;
            second = greater;
        }
    }

    @Override
    public ElementKind elementKind() {
        return ElementKind.LINK;
    }

    /** The hash of the two concepts: a pair has one link. */
    @Override
    public String elementId() {
        return ContentHash.of("concept-link")
                .with("first", first.value())
                .with("second", second.value())
                .hex();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.link().apply(this);
    }
}
