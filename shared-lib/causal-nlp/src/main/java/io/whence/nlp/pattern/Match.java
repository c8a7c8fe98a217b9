package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.Arrays;
import java.util.List;

/**
 * What a pattern found.
 *
 * @param signal the tokens that signal it
 * @param anchor the token whose clause says whether it is denied or hedged
 * @param strength before hedges are looked at
 * @param rule the pattern's name; how often it is right stands in {@link Reliability}
 */
record Match(
        Phrase cause,
        Phrase effect,
        List<Integer> signal,
        int anchor,
        RelationKind kind,
        Sign sign,
        Strength strength,
        String rule) {
    private static final String IMPLICIT = "implicit";

    /** A relation that no words signal. */
    static Match implicit(Phrase cause, Phrase effect, int anchor) {
        return new Match(
                cause, effect, List.of(anchor), anchor, RelationKind.CAUSE, Sign.UNKNOWN, Strength.DIRECT, IMPLICIT);
    }

    /**
     * A relation that some words signal, wherever they hang.
     *
     * @param words their tokens
     * @param governor the token that governs cause and effect: it tells how the relation is meant if the words only join
     */
    static Match signalled(Phrase cause, Phrase effect, int[] words, int governor, Signal said) {
        return new Match(
                cause,
                effect,
                said.anchored()
                        ? List.of(said.anchor())
                        : Arrays.stream(words).boxed().toList(),
                said.anchored() ? said.anchor() : governor,
                said.kind(),
                said.sign(),
                said.strength(),
                "signal");
    }

    boolean implicit() {
        return rule.equals(IMPLICIT);
    }

    /**
     * The same for an argument that holds the signal itself ("reduced crime" as the effect): which way it goes is then
     * folded out of the argument, and must not be counted twice.
     */
    Match folded() {
        return new Match(
                cause, effect, signal, anchor, kind, sign == Sign.NEGATIVE ? Sign.POSITIVE : sign, strength, rule);
    }
}
