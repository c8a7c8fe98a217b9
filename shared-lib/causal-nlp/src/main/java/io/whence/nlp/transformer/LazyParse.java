package io.whence.nlp.transformer;

import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SplitSentence;
import io.whence.nlp.SplitText;
import io.whence.nlp.TextParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a text, each tagged and parsed when it is first asked for. Not for more than one thread. */
final class LazyParse {
    private final TextParser parser;
    private final long deadline;
    private final SplitText split;
    private final Map<Integer, SentenceParse> known = new HashMap<>();
    private final List<SkippedSentence> skipped;

    LazyParse(TextParser parser, String text, Budget budget) {
        this.parser = parser;
        this.deadline = System.nanoTime() + budget.passageTime().toNanos();
        this.split = parser.split(text, budget);
        this.skipped = new ArrayList<>(split.skipped());
    }

    int size() {
        return split.sentences().size();
    }

    /** How many sentences the text has, the skipped ones too. */
    int total() {
        return split.total();
    }

    Span span(int i) {
        return sentence(i).span();
    }

    List<String> words(int i) {
        return sentence(i).words();
    }

    /** With tags and lemmas. */
    SentenceParse tagged(int i) {
        return known.computeIfAbsent(i, absent -> parser.tagged(sentence(i)));
    }

    /** With dependencies too. */
    SentenceParse parsed(int i) {
        SentenceParse parsed = parser.withDependencies(tagged(i));
        known.put(i, parsed);
        return parsed;
    }

    /** Lists a sentence as skipped if the time for the text has run out; whether it has. */
    boolean skippedIfLate(int i) {
        boolean late = System.nanoTime() > deadline;
        if (late) {
            skipped.add(new SkippedSentence(span(i), SkipReason.PASSAGE_OVER_BUDGET));
        }
        return late;
    }

    /** In order of their places. */
    List<SkippedSentence> skipped() {
        return skipped.stream()
                .sorted(Comparator.comparingInt(sentence -> sentence.span().start()))
                .toList();
    }

    /** How many have their dependencies. */
    int parsed() {
        return (int) known.values().stream().filter(SentenceParse::parsed).count();
    }

    private SplitSentence sentence(int i) {
        return split.sentences().get(i);
    }
}
