package io.whence.nlp;

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
        List<SplitSentence> all = nlp.sentences(text.substring(0, end)).stream()
                .map(sentence -> new SplitSentence(text, offsets, sentence))
                .toList();
        List<SkippedSentence> skipped = new ArrayList<>();
        all.stream()
                .filter(sentence -> sentence.over(budget))
                .map(sentence -> new SkippedSentence(sentence.span(), SkipReason.TOO_LONG))
                .forEach(skipped::add);
        if (!text.substring(end).isBlank()) {
            skipped.add(new SkippedSentence(offsets.span(end, text.length()), SkipReason.PASSAGE_OVER_BUDGET));
        }
        return new SplitText(
                all.stream().filter(sentence -> !sentence.over(budget)).toList(), skipped);
    }

    /** How many sentences the text has, within the budget or not. */
    public int total() {
        return sentences.size() + skipped.size();
    }
}
