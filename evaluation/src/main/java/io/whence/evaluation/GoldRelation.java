package io.whence.evaluation;

import io.whence.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A relation as people marked it.
 *
 * @param cause spans in code points of the text, several if it is discontinuous, none if only paraphrased
 * @param effect likewise
 * @param signal the words that signal it, may be none
 * @param polarity cause, enable, prevent, decrease, counter, none, association or hypothesis
 * @param aligned whether both arguments stand in the text; else one is a paraphrase and has no place in span scores
 * @param causeWords the cause as the annotators wrote it down, maybe a paraphrase
 * @param effectWords likewise
 * @param attributes sign, stance and so on, where the corpus marks them
 * @param causeAntecedent where the text says what a cause that is a mere pronoun stands for; none if it does not
 * @param effectAntecedent likewise
 */
public record GoldRelation(
        List<Span> cause,
        List<Span> effect,
        List<Span> signal,
        String polarity,
        boolean aligned,
        String causeWords,
        String effectWords,
        Optional<Attributes> attributes,
        List<Span> causeAntecedent,
        List<Span> effectAntecedent) {
    public GoldRelation {
        cause = List.copyOf(cause);
        effect = List.copyOf(effect);
        signal = List.copyOf(signal);
        causeAntecedent = List.copyOf(causeAntecedent);
        effectAntecedent = List.copyOf(effectAntecedent);
    }

    /** A relation of a corpus that marks cause and effect alone. */
    GoldRelation(
            List<Span> cause,
            List<Span> effect,
            List<Span> signal,
            String polarity,
            boolean aligned,
            String causeWords,
            String effectWords) {
        this(cause, effect, signal, polarity, aligned, causeWords, effectWords, Optional.empty(), List.of(), List.of());
    }

    /** Whether the text denies the relation. */
    public boolean counterclaim() {
        return polarity.equals("counter");
    }
}
