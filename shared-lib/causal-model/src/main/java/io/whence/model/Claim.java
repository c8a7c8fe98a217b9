package io.whence.model;

import java.util.List;
import java.util.Optional;

/**
 * That one concept brings about another, on the evidence gathered so far.
 *
 * @param belief how far the evidence bears it out
 * @param strength the strongest wording among supporting evidence; none if nothing supports it
 * @param affirmed whether a document that still stands states it outright: direct, supporting, not hedged
 * @param background what background knowledge says of the two concepts; no part of the belief
 */
public record Claim(
        ClaimId id,
        ConceptId cause,
        ConceptId effect,
        Sign sign,
        Belief belief,
        Optional<Strength> strength,
        boolean affirmed,
        List<BackgroundEdge> background)
        implements GraphElement {
    public Claim {
        if (!id.equals(ClaimId.of(cause, effect, sign))) {
            throw new IllegalArgumentException("id " + id + " is not that of " + cause + " " + sign + " " + effect);
        }
        background = background.stream().sorted().distinct().toList();
    }

    @Override
    public ElementKind elementKind() {
        return ElementKind.CLAIM;
    }

    @Override
    public String elementId() {
        return id.value();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.claim().apply(this);
    }
}
