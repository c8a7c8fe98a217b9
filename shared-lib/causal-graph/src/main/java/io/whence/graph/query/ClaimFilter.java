package io.whence.graph.query;

import java.util.Optional;

/**
 * Which claims are asked for; what is absent does not restrict.
 *
 * @param cause a concept: id, key, label, or words of it
 * @param effect likewise
 * @param sign wire name
 * @param strength wire name of the claim's strongest supporting wording
 * @param minimumBelief 0 to 1
 * @param evidence claims with at least one such piece of evidence
 */
public record ClaimFilter(
        Optional<String> cause,
        Optional<String> effect,
        Optional<String> sign,
        Optional<String> strength,
        double minimumBelief,
        EvidenceFilter evidence) {
    /** All claims. */
    public static final ClaimFilter ALL = new ClaimFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, EvidenceFilter.ALL);
}
