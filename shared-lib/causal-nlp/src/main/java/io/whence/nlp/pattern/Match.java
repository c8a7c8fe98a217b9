package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Strength;
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
        String rule) {}
