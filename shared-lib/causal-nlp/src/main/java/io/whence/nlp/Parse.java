package io.whence.nlp;

import io.whence.model.SkippedSentence;
import java.util.List;

/**
 * The sentences of a text: tokens, lemmas, tags and dependencies.
 *
 * @param sentences those that were read, in order
 * @param skipped those that were over budget, in order
 */
public record Parse(List<SentenceParse> sentences, List<SkippedSentence> skipped) {
    public Parse {
        sentences = List.copyOf(sentences);
        skipped = List.copyOf(skipped);
    }

    /** How many sentences have their dependencies. */
    public int parsed() {
        return (int) sentences.stream().filter(SentenceParse::parsed).count();
    }

    /** How many sentences the text has, read or skipped. */
    public int total() {
        return sentences.size() + skipped.size();
    }
}
