package io.whence.model;

import java.util.List;

/**
 * One reading of one passage: the text says that this brings about that.
 *
 * @param cause what brings about, or the first of two that go together if {@code strength} is correlational
 * @param effect what is brought about
 * @param signal the words that say so, none if the relation is implicit
 * @param sign which way, as the words between cause and effect say; direction words inside the arguments are folded in
 *     later, by enrichment
 * @param kind how it is worded
 * @param strength how strongly it is claimed
 * @param stance whether the text affirms it
 * @param hedged whether the text hedges ("may", "suggests")
 * @param statement whose statement it is; no part of the evidence's identity
 * @param sentence the sentence it was read in; several joined if the relation spans them
 * @param confidence the extractor's probability that the reading is right, 0 to 1
 */
public record Relation(
        Argument cause,
        Argument effect,
        List<Span> signal,
        Sign sign,
        RelationKind kind,
        Strength strength,
        Stance stance,
        boolean hedged,
        StatementKind statement,
        Quote sentence,
        double confidence) {
    public Relation {
        signal = signal.stream().sorted().toList();
        Checks.fraction("confidence", confidence);
    }

    /** Whether no word signals the relation. */
    public boolean implicit() {
        return signal.isEmpty();
    }

    /** Whether it states an association only. */
    public boolean correlational() {
        return strength == Strength.CORRELATIONAL;
    }

    /** The same, as another kind of statement. */
    public Relation withStatement(StatementKind value) {
        return new Relation(cause, effect, signal, sign, kind, strength, stance, hedged, value, sentence, confidence);
    }

    /** The same, held with another confidence, 0 to 1. */
    public Relation withConfidence(double value) {
        return new Relation(cause, effect, signal, sign, kind, strength, stance, hedged, statement, sentence, value);
    }

    /** The same between other arguments, read in a stretch that holds them. */
    public Relation between(Argument newCause, Argument newEffect, Quote stretch) {
        return new Relation(
                newCause, newEffect, signal, sign, kind, strength, stance, hedged, statement, stretch, confidence);
    }
}
