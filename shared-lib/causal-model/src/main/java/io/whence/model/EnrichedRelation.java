package io.whence.model;

import java.util.List;

/**
 * A relation with the concepts that its arguments denote.
 *
 * @param relation as read
 * @param cause concept of the cause
 * @param effect concept of the effect
 * @param sign which way between the concepts: the relation's sign with the direction words of both arguments folded in
 *     ("reduced sleep raises stress" is negative between sleep and stress)
 * @param background what background knowledge says of the two concepts, ordered
 */
public record EnrichedRelation(
        Relation relation, Concept cause, Concept effect, Sign sign, List<BackgroundEdge> background) {
    public EnrichedRelation {
        background = background.stream().sorted().distinct().toList();
    }
}
