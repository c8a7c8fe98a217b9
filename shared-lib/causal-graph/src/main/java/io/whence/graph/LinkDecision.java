package io.whence.graph;

import io.whence.model.ConceptLink;
import java.time.Instant;
import java.util.Comparator;

/**
 * A judgement that two concepts are the same, or that they are not after all. The newest one of a pair holds, so a merge
 * can be undone and made again.
 *
 * @param link the two concepts, why and by whom
 * @param same whether they are the same; an undo otherwise
 * @param at when it was made
 */
public record LinkDecision(ConceptLink link, boolean same, Instant at) implements Comparable<LinkDecision> {
    private static final Comparator<LinkDecision> ORDER = Comparator.comparing(LinkDecision::at)
            .thenComparing(LinkDecision::same, Comparator.reverseOrder())
            .thenComparing(decision -> decision.link().why())
            .thenComparing(decision -> decision.link().by());

    @Override
    public int compareTo(LinkDecision other) {
        return ORDER.compare(this, other);
    }
}
