package io.whence.nlp.transformer;

import io.whence.model.Argument;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.pattern.Antecedents;
import io.whence.nlp.pattern.Pointer;
import io.whence.nlp.pattern.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts in place of pronouns and demonstratives what they stand for, if that is clear. */
final class Resolution {
    /** What is left of the confidence in a relation when an argument of it had to be looked for elsewhere. */
    private static final double RESOLVED = 0.9;

    private final String text;
    private final Optional<SentenceParse> before;
    private final SentenceParse sentence;
    private final Antecedents antecedents;

    /**
     * Prepares a sentence.
     *
     * @param before the sentence right before, with its dependencies; empty if there is none
     * @param sentence with its dependencies
     */
    Resolution(String text, Optional<SentenceParse> before, SentenceParse sentence) {
        this.text = text;
        this.before = before;
        this.sentence = sentence;
        this.antecedents = new Antecedents(sentence, before);
    }

    /** Whether an argument points at something said elsewhere. */
    static boolean points(Relation relation) {
        return Pointer.of(relation.cause()) != Pointer.NONE || Pointer.of(relation.effect()) != Pointer.NONE;
    }

    /** The relation between what its arguments stand for; empty if a pronoun stays a pronoun. */
    Optional<Relation> resolved(Relation relation) {
        Argument cause = resolved(relation.cause(), relation.effect());
        Argument effect = resolved(relation.effect(), relation.cause());
        boolean open = Pointer.of(cause) == Pointer.PRONOUN || Pointer.of(effect) == Pointer.PRONOUN;
        if (open || Stretch.overlap(cause.extent(), effect.extent())) {
            return Optional.empty();
        }
        boolean same = cause.equals(relation.cause()) && effect.equals(relation.effect());
        return Optional.of(
                same
                        ? relation
                        : relation.between(cause, effect, stretch(cause, effect))
                                .withConfidence(relation.confidence() * RESOLVED));
    }

    private Argument resolved(Argument argument, Argument other) {
        if (Pointer.of(argument) == Pointer.NONE) {
            return argument;
        }
        return antecedents
                .of(argument.extent())
                .filter(span -> !Stretch.overlap(span, other.extent()))
                .map(span -> Stretch.argument(text, both(), List.of(span)))
                .filter(found -> Pointer.of(found) != Pointer.PRONOUN)
                .orElse(argument);
    }

    private Quote stretch(Argument cause, Argument effect) {
        int start = Math.min(cause.extent().start(), effect.extent().start());
        return Stretch.quote(text, start < sentence.span().start() ? both() : List.of(sentence));
    }

    private List<SentenceParse> both() {
        return Stream.concat(before.stream(), Stream.of(sentence)).toList();
    }
}
