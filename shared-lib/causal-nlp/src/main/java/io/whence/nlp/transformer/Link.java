package io.whence.nlp.transformer;

import io.whence.model.Span;
import io.whence.nlp.pattern.Stretch;
import java.util.List;

/**
 * A cause and its effect as the network links them, in code points of the whole text.
 *
 * @param signal where the words that say so stand; none if the network sees none
 * @param said what the text says of the two
 * @param confidence the calibrated probability that arguments, sign, stance and strength are right, 0 to 1
 */
record Link(Span cause, Span effect, List<Span> signal, Said said, double confidence) {
    boolean isVariantOf(Link other) {
        return Stretch.overlap(cause, other.cause) && Stretch.overlap(effect, other.effect);
    }
}
