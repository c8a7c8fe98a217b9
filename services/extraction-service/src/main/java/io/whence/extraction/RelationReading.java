package io.whence.extraction;

import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Polarity;
import java.util.List;

/**
 * A relation, as it is answered over HTTP.
 *
 * @param cause where it stands in the text: {@code [[start, end], …]} in Unicode code points, several if discontinuous
 * @param effect likewise
 * @param signal likewise, empty if the relation is implicit
 * @param polarity {@code cause}, {@code prevent}, {@code counter} (the text denies it) or {@code none} (no effect found)
 * @param negated whether the text denies it or found no effect
 * @param probability that the reading is right, 0 to 1
 */
public record RelationReading(
        List<Span> cause,
        List<Span> effect,
        List<Span> signal,
        Sign sign,
        RelationKind kind,
        Strength strength,
        Stance stance,
        boolean hedged,
        String polarity,
        boolean negated,
        double probability) {
    static RelationReading of(Relation relation) {
        return new RelationReading(
                relation.cause().spans(),
                relation.effect().spans(),
                relation.signal(),
                relation.sign(),
                relation.kind(),
                relation.strength(),
                relation.stance(),
                relation.hedged(),
                Polarity.of(relation).wireName(),
                relation.stance() != Stance.SUPPORTS,
                relation.confidence());
    }
}
