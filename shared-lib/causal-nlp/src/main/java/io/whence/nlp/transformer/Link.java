package io.whence.nlp.transformer;

import io.whence.model.Span;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.pattern.Edges;
import io.whence.nlp.pattern.Stretch;
import java.util.List;

/**
 * A cause and its effect as the network links them, in code points of the whole text.
 *
 * @param signal where the words that say so stand; none if the network sees none
 * @param denied whether the network takes the text to deny it
 * @param score of the two and their link, on the scale of logits
 */
record Link(Span cause, Span effect, List<Span> signal, boolean denied, double score) {
    boolean isVariantOf(Link other) {
        return Stretch.overlap(cause, other.cause) && Stretch.overlap(effect, other.effect);
    }

    /** The same with tidy ends of its arguments, each of which stands in one of the sentences. */
    Link trimmed(List<SentenceParse> sentences) {
        return new Link(trimmed(cause, sentences), trimmed(effect, sentences), signal, denied, score);
    }

    private static Span trimmed(Span argument, List<SentenceParse> sentences) {
        return sentences.stream()
                .filter(sentence -> Stretch.overlap(sentence.span(), argument))
                .findFirst()
                .map(sentence -> Edges.trimmed(sentence, argument))
                .orElse(argument);
    }
}
