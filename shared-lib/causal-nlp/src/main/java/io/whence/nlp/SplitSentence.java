package io.whence.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.whence.model.Span;
import io.whence.model.Token;
import java.util.List;

/** A sentence of which no more is known yet than where its words stand. Not for more than one thread. */
public final class SplitSentence {
    private final String text;
    private final CodePoints offsets;
    private final CoreMap sentence;

    SplitSentence(String text, CodePoints offsets, CoreMap sentence) {
        this.text = text;
        this.offsets = offsets;
        this.sentence = sentence;
    }

    /** Where it stands in the text, in code points. */
    public Span span() {
        List<CoreLabel> labels = CoreNlp.tokens(sentence);
        return offsets.span(
                labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    }

    /** Its words and punctuation as the text has them, in order. */
    public List<String> words() {
        return CoreNlp.tokens(sentence).stream().map(this::form).toList();
    }

    boolean over(Budget budget) {
        return CoreNlp.tokens(sentence).size() > budget.sentenceTokens()
                || span().end() - span().start() > budget.sentenceCharacters();
    }

    SentenceParse tagged(CoreNlp nlp) {
        nlp.tag(sentence);
        return new SentenceParse(
                span(), CoreNlp.tokens(sentence).stream().map(this::token).toList(), List.of());
    }

    private ParseToken token(CoreLabel label) {
        return new ParseToken(
                offsets.span(label.beginPosition(), label.endPosition()),
                new Token(form(label), label.lemma(), label.tag()));
    }

    private String form(CoreLabel label) {
        return text.substring(label.beginPosition(), label.endPosition());
    }
}
