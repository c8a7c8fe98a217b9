package io.whence.nlp;

import io.whence.model.Span;
import java.util.List;

/**
 * A sentence as the parser sees it.
 *
 * @param span where it stands in the text, in code points
 * @param tokens its tokens in order, at least one
 * @param dependencies one edge for each token; none if the sentence was tagged but not parsed
 */
public record SentenceParse(Span span, List<ParseToken> tokens, List<Dependency> dependencies) {
    public SentenceParse {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
    }

    /** Whether it has its dependencies. */
    public boolean parsed() {
        return !dependencies.isEmpty();
    }
}
