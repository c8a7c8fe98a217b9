package io.whence.model;

import java.util.List;

/**
 * The cause or the effect of a relation, as it stands in the text.
 *
 * @param spans where it stands in the passage, in order, one or more; several if it is discontinuous
 * @param text the text of the spans, joined by a space
 * @param tokens the tokens within the spans, in order; they carry what concept normalisation needs
 */
public record Argument(List<Span> spans, String text, List<Token> tokens) {
    public Argument {
        Checks.notEmpty("spans of an argument", spans);
        Checks.notBlank("text of an argument", text);
        spans = spans.stream().sorted().toList();
        tokens = List.copyOf(tokens);
    }

    /** The smallest span that holds the whole argument. */
    public Span extent() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
