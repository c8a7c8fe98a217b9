package io.whence.graphservice;

import io.whence.graph.LinkDecision;
import io.whence.model.ConceptId;
import java.time.Instant;

/**
 * A decision on two concepts.
 *
 * @param id of the link
 * @param same whether they are the same; an undo otherwise
 */
public record LinkAnswer(
        String id, ConceptId first, ConceptId second, boolean same, String why, String by, Instant at) {
    static LinkAnswer of(LinkDecision decision) {
        var link = decision.link();
        return new LinkAnswer(
                link.elementId(), link.first(), link.second(), decision.same(), link.why(), link.by(), decision.at());
    }
}
