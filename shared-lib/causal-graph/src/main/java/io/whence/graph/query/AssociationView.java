package io.whence.graph.query;

import io.whence.model.Belief;
import java.util.List;

/**
 * Two concepts that go together, with what that rests on. No word on which brings about which.
 *
 * @param concepts the two
 * @param belief how far the evidence bears out that they go together, with the documents on each side
 * @param evidenceCount how many pieces of evidence bear on it
 * @param evidence the best of them
 */
public record AssociationView(
        String id,
        String iri,
        List<ConceptRef> concepts,
        String sign,
        Belief belief,
        long evidenceCount,
        List<EvidenceView> evidence) {}
