package io.whence.nlp.pattern;

import io.whence.model.Argument;
import io.whence.model.NormalizedText;
import io.whence.model.Quote;
import io.whence.model.Span;
import io.whence.model.Token;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts arguments and quotes out of neighbouring sentences of a text. */
public final class Stretch {
    private Stretch() {}

    /** The argument at the spans, with the tokens that the sentences have there. */
    public static Argument argument(String text, List<SentenceParse> sentences, List<Span> spans) {
        List<Token> tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> spans.stream().anyMatch(span -> overlap(token.span(), span)))
                .map(ParseToken::token)
                .toList();
        String words = spans.stream()
                .sorted()
                .map(span -> NormalizedText.slice(text, span))
                .collect(Collectors.joining(" "));
        return new Argument(spans, words, tokens);
    }

    /** The text from the first sentence to the last, exactly. */
    public static Quote quote(String text, List<SentenceParse> sentences) {
        List<Span> spans = sentences.stream().map(SentenceParse::span).sorted().toList();
        int end = spans.stream().map(Span::end).max(Comparator.naturalOrder()).orElseThrow();
        Span whole = new Span(spans.get(0).start(), end);
        return new Quote(whole, NormalizedText.slice(text, whole));
    }

    /** Whether two spans share a character. */
    public static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The span of some tokens, given by the first and the one after the last. */
    static Span span(List<ParseToken> tokens, int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
