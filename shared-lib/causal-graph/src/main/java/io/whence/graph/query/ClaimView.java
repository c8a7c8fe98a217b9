package io.whence.graph.query;

import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * A claim with what it rests on.
 *
 * @param belief how far the evidence bears it out, with the documents on each side
 * @param strength the strongest wording among supporting evidence
 * @param affirmed whether a document that still stands states it outright
 * @param disputed whether documents stand on both sides
 * @param evidenceCount how many pieces of evidence bear on it
 * @param evidence the best of them, or all
 * @param background what background knowledge says of the two concepts; no part of the belief
 */
public record ClaimView(
        String id,
        String iri,
        ConceptRef cause,
        ConceptRef effect,
        String sign,
        Belief belief,
        Optional<String> strength,
        boolean affirmed,
        boolean disputed,
        long evidenceCount,
        List<EvidenceView> evidence,
        List<BackgroundEdge> background) {

    static ClaimView of(
            Claim claim,
            String iri,
            ConceptRef cause,
            ConceptRef effect,
            long evidenceCount,
            List<EvidenceView> evidence) {
        Belief belief = claim.belief();
        return new ClaimView(
                claim.elementId(),
                iri,
                cause,
                effect,
                claim.sign().wireName(),
                belief,
                claim.strength().map(Strength::wireName),
                claim.affirmed(),
                belief.supporting() > 0 && belief.refuting() + belief.nullResults() > 0,
                evidenceCount,
                evidence,
                claim.background());
    }
}
