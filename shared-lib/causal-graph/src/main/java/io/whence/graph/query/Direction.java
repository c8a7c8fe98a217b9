package io.whence.graph.query;

import io.whence.model.BackgroundEdge;
import java.util.List;

/**
 * Which of two things brings about the other, as far as the graph tells.
 *
 * @param direction which way
 * @param reason what that rests on, in a sentence
 * @param forward claims from the first to the second, with their best evidence
 * @param backward claims from the second to the first
 * @param background what background knowledge says of the two
 */
public record Direction(
        Way direction,
        String reason,
        List<ClaimView> forward,
        List<ClaimView> backward,
        List<BackgroundEdge> background) {

    /** The ways there are. */
    public enum Way {
        A_TO_B,
        B_TO_A,
        /** Both are supported about equally well. */
        BOTH,
        UNKNOWN
    }
}
