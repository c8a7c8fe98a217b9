package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.SentenceParse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the words that signal a relation word it, after the lexicon of causal verbs and nouns. */
public final class SignalWords {
    private SignalWords() {}

    /**
     * The kind that the first word of the lexicon among them has, if it fits the sign; else the one that the sign leaves.
     *
     * @param sentence with tags and lemmas
     */
    public static RelationKind kind(SentenceParse sentence, List<Span> signal, Sign sign, Strength strength) {
        return words(sentence, signal)
                .filter(kind -> fits(kind, sign))
                .findFirst()
                .orElseGet(() -> plain(sign, strength));
    }

    private static Stream<RelationKind> words(SentenceParse sentence, List<Span> signal) {
        return sentence.tokens().stream()
                .filter(token -> signal.stream().anyMatch(span -> Stretch.overlap(span, token.span())))
                .map(token -> token.token().tag().startsWith("VB")
                        ? first(VerbPattern.FRAMES, token.token().lemma(), VerbFrame::kind)
                        : first(NounPattern.FRAMES, token.token().lemma(), NounFrame::kind))
                .flatMap(Optional::stream);
    }

    private static <T> Optional<RelationKind> first(
            Map<String, List<T>> frames, String lemma, Function<T, RelationKind> kind) {
        return frames.getOrDefault(lemma, List.of()).stream().findFirst().map(kind);
    }

    private static boolean fits(RelationKind kind, Sign sign) {
        return switch (kind) {
            case PREVENT, DECREASE -> sign == Sign.NEGATIVE;
            case CAUSE, ENABLE, INCREASE -> sign == Sign.POSITIVE;
            case AFFECT -> sign == Sign.UNKNOWN;
            case PURPOSE -> true;
        };
    }

    private static RelationKind plain(Sign sign, Strength strength) {
        return switch (sign) {
            case NEGATIVE -> RelationKind.DECREASE;
            case UNKNOWN -> RelationKind.AFFECT;
            case POSITIVE -> strength == Strength.CORRELATIONAL ? RelationKind.INCREASE : RelationKind.CAUSE;
        };
    }
}
