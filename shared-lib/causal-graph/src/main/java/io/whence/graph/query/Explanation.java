package io.whence.graph.query;

import java.util.List;

/**
 * Why it is said that one thing brings about another, and who says so.
 *
 * @param summary the outcome in a sentence or two
 * @param claims the claims between the two, by falling belief, each with both sides
 * @param paths the best longer ways from the cause to the effect
 * @param associations what was found to go together, without a word on which brings about which
 */
public record Explanation(
        ConceptRef cause,
        ConceptRef effect,
        String summary,
        List<Sides> claims,
        List<CausalPath> paths,
        List<AssociationView> associations) {

    /**
     * A claim, those who say so and those who deny it.
     *
     * @param claim with its numbers; the evidence is on the two sides
     * @param supporting the best supporting evidence, one piece for each document before a second of any
     * @param opposing evidence that denies it or found no effect, likewise; denials that name no sign count against
     *     every sign
     */
    public record Sides(ClaimView claim, List<EvidenceView> supporting, List<EvidenceView> opposing) {}
}
