package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.ArrayList;
import java.util.List;

/** What all matches of one signal share; pairs each cause with each effect. */
record Pairs(List<Integer> signal, int anchor, RelationKind kind, Sign sign, Strength strength, String rule) {
    static Pairs causal(List<Integer> signal, int anchor, String rule) {
        return new Pairs(signal, anchor, RelationKind.CAUSE, Sign.POSITIVE, Strength.DIRECT, rule);
    }

    Pairs withStrength(Strength other) {
        return new Pairs(signal, anchor, kind, sign, other, rule);
    }

    Pairs withKind(RelationKind other) {
        return new Pairs(signal, anchor, other, sign, strength, rule);
    }

    List<Match> of(List<Phrase> causes, List<Phrase> effects) {
        List<Match> matches = new ArrayList<>();
        for (Phrase cause : causes) {
            for (Phrase effect : effects) {
                matches.add(new Match(cause, effect, signal, anchor, kind, sign, strength, rule));
            }
        }
        return matches;
    }
}
