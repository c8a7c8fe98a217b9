package io.whence.model;

import java.util.List;

/**
 * A concept as a document words it.
 *
 * @param concept what the words denote
 * @param spans where they stand in the document's text, one or more, in order
 * @param text the words, spans joined by a space
 */
public record Mention(ConceptId concept, List<Span> spans, String text) {
    public Mention {
        Checks.notEmpty("spans of a mention", spans);
        Checks.notBlank("text of a mention", text);
        spans = spans.stream().sorted().toList();
    }
}
