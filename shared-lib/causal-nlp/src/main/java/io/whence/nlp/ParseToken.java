package io.whence.nlp;

import io.whence.model.Span;
import io.whence.model.Token;

/**
 * A token where it stands in the text.
 *
 * @param span where it stands, in code points of the text
 * @param token its form, lemma and tag
 */
public record ParseToken(Span span, Token token) {}
