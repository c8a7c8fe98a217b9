package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.Span;
import io.whence.model.Token;
import io.whence.nlp.Budget;
import io.whence.nlp.TextParser;
import java.util.List;

/** Arguments with the very tokens that the extraction would send, so that the two services cannot disagree on them. */
final class Extracted {
    private static final TextParser PARSER = TextParser.load();

    private Extracted() {}

    static Argument argument(String text) {
        List<Token> tokens = PARSER.split(text, Budget.DEFAULT).sentences().stream()
                .map(PARSER::tagged)
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.token())
                .toList();
        return new Argument(List.of(new Span(0, text.codePointCount(0, text.length()))), text, tokens);
    }
}
