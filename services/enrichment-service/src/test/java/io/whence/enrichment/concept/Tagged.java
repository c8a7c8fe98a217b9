package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.Span;
import io.whence.model.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Arguments as a tagger would hand them over, written as {@code diseases/NNS/disease} or {@code smoking/NN}. */
public final class Tagged {
    private Tagged() {}

    public static Argument argument(String tagged) {
        List<Token> tokens =
                Arrays.stream(tagged.strip().split(" +")).map(Tagged::token).toList();
        String text = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
        return new Argument(List.of(new Span(0, text.codePointCount(0, text.length()))), text, tokens);
    }

    private static Token token(String tagged) {
        String[] parts = tagged.split("/", -1);
        return new Token(parts[0], parts.length > 2 ? parts[2] : parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]);
    }
}
