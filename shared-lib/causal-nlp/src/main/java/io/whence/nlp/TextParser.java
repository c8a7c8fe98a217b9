package io.whence.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import io.whence.model.Span;
import io.whence.model.Token;
import java.util.ArrayList;
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

    /** Parses every sentence that is within the budget. */
    public Parse parse(String text, Budget budget) {
        return parse(text, budget, sentence -> true);
    }

    /**
     * Tags every sentence that is within the budget, and parses those that are wanted.
     *
     * @param wanted is shown the tagged sentence; parsing costs ten times what tagging does
     */
    public Parse parse(String text, Budget budget, Predicate<SentenceParse> wanted) {
        return new Run(text, budget, wanted).parse();
    }

    /** Parses a sentence that was only tagged before. */
    public SentenceParse withDependencies(SentenceParse tagged) {
        return tagged.parsed()
                ? tagged
                : new SentenceParse(tagged.span(), tagged.tokens(), dependencies.parse(tagged.tokens()));
    }

    private final class Run {
        private final String text;
        private final Budget budget;
        private final Predicate<SentenceParse> wanted;
        private final CodePoints offsets;
        private final List<SentenceParse> read = new ArrayList<>();
        private final List<SkippedSentence> skipped = new ArrayList<>();
        private final long start = System.nanoTime();

        Run(String text, Budget budget, Predicate<SentenceParse> wanted) {
            this.text = text;
            this.budget = budget;
            this.wanted = wanted;
            this.offsets = new CodePoints(text);
        }

        Parse parse() {
            int end = withinBudget();
            nlp.sentences(text.substring(0, end)).forEach(this::read);
            if (!text.substring(end).isBlank()) {
                skipped.add(new SkippedSentence(offsets.span(end, text.length()), SkipReason.PASSAGE_OVER_BUDGET));
            }
            return new Parse(read, skipped);
        }

        private int withinBudget() {
            return offsets.at(text.length()) <= budget.passageCharacters()
                    ? text.length()
                    : text.offsetByCodePoints(0, budget.passageCharacters());
        }

        private void read(CoreMap sentence) {
            List<CoreLabel> tokens = CoreNlp.tokens(sentence);
            Span span = offsets.span(
                    tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
            if (System.nanoTime() - start > budget.passageTime().toNanos()) {
                skipped.add(new SkippedSentence(span, SkipReason.PASSAGE_OVER_BUDGET));
            } else if (tooLong(span, tokens.size())) {
                skipped.add(new SkippedSentence(span, SkipReason.TOO_LONG));
            } else {
                analyse(sentence, span);
            }
        }

        private boolean tooLong(Span span, int tokens) {
            return tokens > budget.sentenceTokens() || span.end() - span.start() > budget.sentenceCharacters();
        }

        private void analyse(CoreMap sentence, Span span) {
            long begun = System.nanoTime();
            nlp.tag(sentence);
            SentenceParse tagged = new SentenceParse(span, tokens(sentence), List.of());
            SentenceParse result = wanted.test(tagged) ? withDependencies(tagged) : tagged;
            if (System.nanoTime() - begun > budget.sentenceTime().toNanos()) {
                skipped.add(new SkippedSentence(span, SkipReason.OVER_TIME));
            } else {
                read.add(result);
            }
        }

        private List<ParseToken> tokens(CoreMap sentence) {
            return CoreNlp.tokens(sentence).stream().map(this::token).toList();
        }

        private ParseToken token(CoreLabel label) {
            String form = text.substring(label.beginPosition(), label.endPosition());
            return new ParseToken(
                    offsets.span(label.beginPosition(), label.endPosition()),
                    new Token(form, label.lemma(), label.tag()));
        }
    }
}
