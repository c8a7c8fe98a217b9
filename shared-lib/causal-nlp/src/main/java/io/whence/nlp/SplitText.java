package io.whence.nlp;

import edu.stanford.nlp.util.CoreMap;
import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text before anything is said of them.
 *
 * @param sentences those of a size within the budget, in order
 * @param skipped the others, in order
 */
public record SplitText(List<SplitSentence> sentences, List<SkippedSentence> skipped) {
    public SplitText {
        sentences = List.copyOf(sentences);
        skipped = List.copyOf(skipped);
    }

    static SplitText of(String text, Budget budget, CoreNlp nlp) {
        CodePoints offsets = new CodePoints(text);
        int end = offsets.at(text.length()) <= budget.passageCharacters()
                ? text.length()
                : text.offsetByCodePoints(0, budget.passageCharacters());
        List<SplitSentence> sentences = new ArrayList<>();
        List<SkippedSentence> skipped = new ArrayList<>();
        for (CoreMap split : nlp.sentences(text.substring(0, end))) {
            SplitSentence sentence = new SplitSentence(text, offsets, split);
            if (sentence.over(budget)) {
                skipped.add(new SkippedSentence(sentence.span(), SkipReason.TOO_LONG));
            } else {
                sentences.add(sentence);
            }
        }
        if (!text.substring(end).isBlank()) {
            skipped.add(new SkippedSentence(offsets.span(end, text.length()), SkipReason.PASSAGE_OVER_BUDGET));
        }
        return new SplitText(sentences, skipped);
    }

    /** How many sentences the text has, within the budget or not. */
    public int total() {
        return sentences.size() + skipped.size();
    }
}
