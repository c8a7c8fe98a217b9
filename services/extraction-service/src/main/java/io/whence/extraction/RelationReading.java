package io.whence.extraction;

import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.nlp.Polarity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relation, as it is answered over HTTP.
 *
 * @param cause where it stands in the text: {@code [[start, end], …]} in Unicode code points, several if discontinuous
 * @param effect likewise
 * @param signal likewise, empty if the relation is implicit
 * @param strength {@code direct}, {@code conditional}, {@code correlational} or {@code hypothesised}
 * @param statement whose statement it is: {@code own}, {@code cited}, {@code background}, {@code aim}, {@code method} or
 *     {@code interpretation}
 * @param polarity {@code cause}, {@code prevent}, {@code counter} (the text denies it) or {@code none} (no effect found,
 *     or only hypothesised); that of an association says nothing of causes
 * @param negated whether the text denies it or found no effect
 * @param probability that the reading is right, 0 to 1
 */
public record RelationReading(
        List<Span> cause,
        List<Span> effect,
        List<Span> signal,
        Sign sign,
        RelationKind kind,
        @Schema(
                        description =
                                "direct; conditional (with a modal or under a condition); correlational (an association,"
                                        + " never a cause); hypothesised (put forward to be tested, asked or left open)")
                Strength strength,
        Stance stance,
        boolean hedged,
        @Schema(
                        description =
                                "own (finding or conclusion of the text); cited (a result attributed to others); background"
                                        + " (general knowledge); aim (question, aim, hypothesis); method (procedure, design);"
                                        + " interpretation (the authors' explanation). No claim comes of an aim or a method")
                StatementKind statement,
        @Schema(
                        enumeration = {"cause", "prevent", "counter", "none"},
                        description =
                                "cause and prevent are affirmed; counter: the text denies the relation; none: it found no"
                                        + " effect, or the relation is hypothesised, so that sign and kind tell what was asked."
                                        + " In associations it says nothing of causes")
                String polarity,
        @Schema(description = "the text denies the relation or found no effect") boolean negated,
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
                relation.statement(),
                Polarity.of(relation).wireName(),
                relation.stance() != Stance.SUPPORTS,
                relation.confidence());
    }
}
