package io.whence.graph.query;

import java.util.Optional;

/**
 * Which claims are asked for; what is absent does not restrict.
 *
 * @param cause a concept: id, key, label, or words of it
 * @param effect likewise
 * @param sign wire name
 * @param strength wire name of the claim's strongest supporting wording
 * @param stance wire name: claims with at least one piece of evidence of this stance
 * @param minimumBelief 0 to 1
 * @param document claims with evidence in this document
 */
public record ClaimFilter(
        Optional<String> cause,
        Optional<String> effect,
        Optional<String> sign,
        Optional<String> strength,
        Optional<String> stance,
        double minimumBelief,
        Optional<String> document) {
    /** All claims. */
    public static final ClaimFilter ALL = new ClaimFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty());
}
