package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Strength;
import java.util.List;

/**
 * Words that join a phrase or a clause, their complement, to what it is the cause or the effect of.
 *
 * @param words the words, one after the other
 * @param gives whether the complement is the effect; else it is the cause
 * @param takes what the complement may be
 */
record Connective(List<String> words, boolean gives, Takes takes, RelationKind kind, Strength strength, String rule) {
    /** What may follow a connective. */
    enum Takes {
        CLAUSE,
        NOUN,
        GERUND,
        ANY
    }

    static final List<Connective> ALL = List.of(
            cause("because of", Takes.ANY, "because-of"),
            cause("because", Takes.CLAUSE, "because"),
            cause("since", Takes.CLAUSE, "since"),
            cause("as", Takes.CLAUSE, "as"),
            cause("given that", Takes.CLAUSE, "given"),
            cause("given", Takes.NOUN, "given"),
            cause("inasmuch as", Takes.CLAUSE, "since"),
            cause("due to", Takes.ANY, "due-to"),
            cause("owing to", Takes.ANY, "due-to"),
            cause("thanks to", Takes.ANY, "due-to"),
            cause("on account of", Takes.ANY, "due-to"),
            cause("by virtue of", Takes.ANY, "due-to"),
            cause("as a result of", Takes.ANY, "result-of"),
            cause("as a consequence of", Takes.ANY, "result-of"),
            cause("as the result of", Takes.ANY, "result-of"),
            cause("in response to", Takes.ANY, "response"),
            cause("in light of", Takes.NOUN, "given"),
            cause("by", Takes.GERUND, "means"),
            cause("through", Takes.ANY, "through"),
            cause("via", Takes.ANY, "through"),
            cause("without", Takes.ANY, "without"),
            cause("in the absence of", Takes.ANY, "without"),
            condition("if", "if"),
            condition("when", "when"),
            condition("whenever", "when"),
            condition("once", "once"),
            condition("unless", "unless"),
            condition("provided that", "if"),
            condition("as long as", "if"),
            condition("in case", "if"),
            effect("so that", Takes.CLAUSE, "so-that"),
            effect("in order to", Takes.CLAUSE, "in-order-to"),
            effect("so as to", Takes.CLAUSE, "in-order-to"),
            effect("in order that", Takes.CLAUSE, "in-order-to"),
            effect("in order for", Takes.CLAUSE, "in-order-to"),
            effect("to", Takes.CLAUSE, "purpose"));

    private static Connective cause(String words, Takes takes, String rule) {
        return new Connective(List.of(words.split(" ", -1)), false, takes, RelationKind.CAUSE, Strength.DIRECT, rule);
    }

    private static Connective condition(String words, String rule) {
        return new Connective(
                List.of(words.split(" ", -1)), false, Takes.CLAUSE, RelationKind.CAUSE, Strength.CONDITIONAL, rule);
    }

    private static Connective effect(String words, Takes takes, String rule) {
        return new Connective(List.of(words.split(" ", -1)), true, takes, RelationKind.PURPOSE, Strength.DIRECT, rule);
    }
}
