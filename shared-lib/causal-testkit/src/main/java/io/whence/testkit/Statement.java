package io.whence.testkit;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;

/**
 * A sentence that says one thing about a cause and an effect, such as {@code Statement.lowers("night work", "deep
 * sleep").hedged()}: "night work may lower deep sleep."
 *
 * @param verb as it stands in the sentence
 * @param whose statement it is
 */
public record Statement(
        String cause,
        String verb,
        String effect,
        Sign sign,
        RelationKind kind,
        Strength strength,
        Stance stance,
        boolean isHedged,
        StatementKind whose) {

    public static Statement raises(String cause, String effect) {
        return plain(cause, "raises", effect, Sign.POSITIVE, RelationKind.INCREASE);
    }

    public static Statement lowers(String cause, String effect) {
        return plain(cause, "lowers", effect, Sign.NEGATIVE, RelationKind.DECREASE);
    }

    /** An effect that is not said to be up or down. */
    public static Statement affects(String cause, String effect) {
        return plain(cause, "affects", effect, Sign.UNKNOWN, RelationKind.AFFECT);
    }

    /** An association, not a claim. */
    public static Statement goesWith(String one, String other) {
        return new Statement(
                one,
                "goes along with",
                other,
                Sign.POSITIVE,
                RelationKind.AFFECT,
                Strength.CORRELATIONAL,
                Stance.SUPPORTS,
                false,
                StatementKind.OWN);
    }

    private static Statement plain(String cause, String verb, String effect, Sign sign, RelationKind kind) {
        return new Statement(
                cause, verb, effect, sign, kind, Strength.DIRECT, Stance.SUPPORTS, false, StatementKind.OWN);
    }

    /** The same, denied. */
    public Statement denied() {
        return new Statement(cause, "never " + verb, effect, sign, kind, strength, Stance.REFUTES, isHedged, whose);
    }

    /** The same, looked for and not found. */
    public Statement notFound() {
        return new Statement(
                cause,
                "was not found to be what " + verb,
                effect,
                sign,
                kind,
                strength,
                Stance.NULL_RESULT,
                isHedged,
                whose);
    }

    /** The same, said with caution. */
    public Statement hedged() {
        return new Statement(cause, "possibly " + verb, effect, sign, kind, Strength.CONDITIONAL, stance, true, whose);
    }

    /** The same, as something to be tested. */
    public Statement supposed() {
        return new Statement(
                cause,
                "is supposed to be what " + verb,
                effect,
                sign,
                kind,
                Strength.HYPOTHESISED,
                stance,
                isHedged,
                whose);
    }

    /** The same, as a statement of another kind. */
    public Statement as(StatementKind other) {
        return new Statement(cause, verb, effect, sign, kind, strength, stance, isHedged, other);
    }

    /** The sentence. */
    public String text() {
        return cause + " " + verb + " " + effect + ".";
    }
}
