package io.whence.evaluation.evidence;

import io.whence.evaluation.Attributes;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;

/** Evidence for tests: affirmed findings of a paper's results unless said otherwise. */
final class Pieces {
    private Pieces() {}

    static Evidence piece(String cause, Sign sign, String effect, double confidence) {
        return piece(cause, effect, attributes(sign, Stance.SUPPORTS), confidence);
    }

    static Evidence piece(String cause, String effect, Attributes said, double confidence) {
        return new Evidence(
                cause + effect,
                "P1",
                SectionRole.RESULTS,
                "A sentence.",
                Evidence.Argument.of(cause),
                Evidence.Argument.of(effect),
                said,
                confidence);
    }

    static Attributes attributes(Sign sign, Stance stance) {
        return new Attributes(sign, stance, Strength.DIRECT, false, StatementKind.OWN);
    }
}
