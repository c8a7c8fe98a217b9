package io.whence.evaluation;

import io.whence.model.Span;
import java.util.List;

/**
 * A relation as people marked it.
 *
 * @param cause spans in code points of the text, several if it is discontinuous, none if only paraphrased
 * @param effect likewise
 * @param signal the words that signal it, may be none
 * @param polarity cause, enable, prevent, decrease, counter or none
 * @param aligned whether both arguments stand in the text; else one is a paraphrase and has no place in span scores
 * @param causeWords the cause as the annotators wrote it down, maybe a paraphrase
 * @param effectWords likewise
 */
public record GoldRelation(
        List<Span> cause,
        List<Span> effect,
        List<Span> signal,
        String polarity,
        boolean aligned,
        String causeWords,
        String effectWords) {
    public GoldRelation {
        cause = List.copyOf(cause);
        effect = List.copyOf(effect);
        signal = List.copyOf(signal);
    }

    /** Whether the text denies the relation. */
    public boolean counterclaim() {
        return polarity.equals("counter");
    }
}
