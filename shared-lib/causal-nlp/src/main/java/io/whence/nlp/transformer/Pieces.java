package io.whence.nlp.transformer;

import io.whence.model.Span;
import java.util.List;

/**
 * A text as the network sees it.
 *
 * @param ids word-piece ids, the first and the last are the special ones that enclose the text
 * @param style whose conventions the network is to follow
 * @param spans where each piece stands in the text, in code points; those of the special ones are never looked at
 */
@SuppressWarnings("ArrayRecordComponent") // straight from a tensor, never compared
record Pieces(long[] ids, AnnotationStyle style, List<Piece> spans) {
    Pieces {
        if (ids.length != spans.size()) {
            throw new IllegalArgumentException(ids.length + " ids for " + spans.size() + " pieces");
        }
        spans = List.copyOf(spans);
    }

    int length() {
        return ids.length;
    }

    /** The stretch of text from the first piece to the last. */
    Span textOf(TokenSpan tokens) {
        return new Span(
                spans.get(tokens.first()).start(), spans.get(tokens.last()).end());
    }

    /** Where a piece stands in the text; empty (start = end) for a special one. */
    record Piece(int start, int end) {}
}
