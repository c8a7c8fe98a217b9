package io.whence.nlp;

import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sentences, tokens, lemmas, tags and dependencies of English text. Safe for use by many threads; its models take about
 * 250 MB of heap, so that one for each JVM is enough.
 */
public final class TextParser {
    private final CoreNlp nlp = new CoreNlp();
    private final TransitionParser dependencies = new TransitionParser(ParserWeights.load());

    private TextParser() {}

    /**
     * Loads the models, which takes some 3 s.
     *
     * @throws RuntimeException if the CoreNLP models are not on the class path
     */
    public static TextParser load() {
        return new TextParser();
    }

    /** Finds the sentences, which costs little beside what is done with them then. */
    public SplitText split(String text, Budget budget) {
        return SplitText.of(text, budget, nlp);
    }

    /** Finds tags and lemmas. */
    public SentenceParse tagged(SplitSentence sentence) {
        return sentence.tagged(nlp);
    }

    /** Parses a sentence that was only tagged before; costs some times what tagging does. */
    public SentenceParse withDependencies(SentenceParse tagged) {
        return tagged.parsed()
                ? tagged
                : new SentenceParse(tagged.span(), tagged.tokens(), dependencies.parse(tagged.tokens()));
    }

    /** Parses every sentence that is within the budget. */
    public Parse parse(String text, Budget budget) {
        return parse(text, budget, sentence -> true);
    }

    /**
     * Tags every sentence that is within the budget, and parses those that are wanted.
     *
     * @param wanted is shown the tagged sentence
     */
    public Parse parse(String text, Budget budget, Predicate<SentenceParse> wanted) {
        long start = System.nanoTime();
        SplitText split = split(text, budget);
        List<SentenceParse> read = new ArrayList<>();
        List<SkippedSentence> skipped = new ArrayList<>(split.skipped());
        for (SplitSentence sentence : split.sentences()) {
            long begun = System.nanoTime();
            if (begun - start > budget.passageTime().toNanos()) {
                skipped.add(new SkippedSentence(sentence.span(), SkipReason.PASSAGE_OVER_BUDGET));
                continue;
            }
            SentenceParse tagged = tagged(sentence);
            SentenceParse result = wanted.test(tagged) ? withDependencies(tagged) : tagged;
            if (System.nanoTime() - begun > budget.sentenceTime().toNanos()) {
                skipped.add(new SkippedSentence(sentence.span(), SkipReason.OVER_TIME));
            } else {
                read.add(result);
            }
        }
        skipped.sort(Comparator.comparingInt(sentence -> sentence.span().start()));
        return new Parse(read, skipped);
    }
}
