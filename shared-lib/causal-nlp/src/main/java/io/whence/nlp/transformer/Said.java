package io.whence.nlp.transformer;

import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.List;

/**
 * What the network takes the text to say of a relation, the likeliest value of each.
 *
 * @param logProbability natural logarithm of the probability that sign, stance and strength are all these, at most 0
 */
record Said(
        Sign sign, Stance stance, Strength strength, boolean hedged, StatementKind statement, double logProbability) {
    /** The values of each in the order in which the network scores them, which {@code training/} writes. */
    private static final List<Sign> SIGNS = List.of(Sign.POSITIVE, Sign.NEGATIVE, Sign.UNKNOWN);

    private static final List<Stance> STANCES = List.of(Stance.SUPPORTS, Stance.REFUTES, Stance.NULL_RESULT);
    private static final List<Strength> STRENGTHS =
            List.of(Strength.DIRECT, Strength.CONDITIONAL, Strength.CORRELATIONAL, Strength.HYPOTHESISED);
    private static final List<Boolean> HEDGED = List.of(false, true);
    private static final List<StatementKind> STATEMENTS = List.of(
            StatementKind.OWN,
            StatementKind.CITED,
            StatementKind.BACKGROUND,
            StatementKind.AIM,
            StatementKind.METHOD,
            StatementKind.INTERPRETATION);

    private static final int STANCE_FROM = SIGNS.size();
    private static final int STRENGTH_FROM = STANCE_FROM + STANCES.size();
    private static final int HEDGED_FROM = STRENGTH_FROM + STRENGTHS.size();
    private static final int STATEMENT_FROM = HEDGED_FROM + HEDGED.size();

    /** How many values the network scores. */
    static final int VALUES = STATEMENT_FROM + STATEMENTS.size();

    /** Of a relation whose cause and effect start with these pieces. */
    static Said of(Scores scores, int cause, int effect) {
        double[] logits = scores.said(cause, effect);
        Best sign = best(logits, 0, STANCE_FROM);
        Best stance = best(logits, STANCE_FROM, STRENGTH_FROM);
        Best strength = best(logits, STRENGTH_FROM, HEDGED_FROM);
        return new Said(
                SIGNS.get(sign.index),
                STANCES.get(stance.index),
                STRENGTHS.get(strength.index),
                HEDGED.get(best(logits, HEDGED_FROM, STATEMENT_FROM).index),
                STATEMENTS.get(best(logits, STATEMENT_FROM, VALUES).index),
                sign.logProbability + stance.logProbability + strength.logProbability);
    }

    private static Best best(double[] logits, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(logits[i] - logits[best]);
        }
        return new Best(best - from, -Math.log(sum));
    }

    private record Best(int index, double logProbability) {}
}
