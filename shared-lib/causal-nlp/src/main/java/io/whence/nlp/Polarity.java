package io.whence.nlp;

import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.Strength;
import java.util.Locale;

/** What a relation amounts to in the terms of the annotated corpora: one word for kind, sign and stance. */
public enum Polarity {
    /** Affirmed: the cause brings about the effect, or has an influence on it. */
    CAUSE,
    /** Affirmed: the cause keeps the effect from happening, or lessens it. */
    PREVENT,
    /** The text denies the relation. */
    COUNTER,
    /** The text reports that there is no effect, or leaves open whether there is one: hypotheses and questions. */
    NONE;

    /** The polarity of a relation; that of an association tells nothing of causes. */
    public static Polarity of(Relation relation) {
        return switch (relation.stance()) {
            case REFUTES -> COUNTER;
            case NULL_RESULT -> NONE;
            case SUPPORTS -> affirmed(relation);
        };
    }

    private static Polarity affirmed(Relation relation) {
        if (relation.strength() == Strength.HYPOTHESISED) {
            return NONE;
        }
        return lessens(relation) ? PREVENT : CAUSE;
    }

    /** Whether the text affirms a causal relation, or puts it forward: no association, not denied, no null result. */
    public static boolean affirmsCause(Relation relation) {
        return relation.stance() == Stance.SUPPORTS && !relation.correlational();
    }

    private static boolean lessens(Relation relation) {
        return relation.sign() == Sign.NEGATIVE
                || relation.kind() == RelationKind.PREVENT
                || relation.kind() == RelationKind.DECREASE;
    }

    /** The name on the wire: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
