package io.whence.nlp.transformer;

import io.whence.model.Span;
import java.util.ArrayList;
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

    /**
     * The text in windows that the network can take: itself if it is short enough, else stretches that overlap by half
     * and start with a word.
     *
     * @param longest most pieces of a window, special ones included; at least 4
     */
    List<Pieces> windows(int longest) {
        if (length() <= longest) {
            return List.of(this);
        }
        List<Pieces> windows = new ArrayList<>();
        int end = length() - 1;
        int from = 1;
        while (end - from > longest - 2) {
            windows.add(window(from, from + longest - 2));
            from = wordStart(from + (longest - 2) / 2, from + 1);
        }
        windows.add(window(from, end));
        return windows;
    }

    /** The last piece up to a place that starts a word; the place itself if there is none from the earliest on. */
    private int wordStart(int place, int earliest) {
        for (int at = place; at >= earliest; at--) {
            if (spans.get(at - 1).end() < spans.get(at).start()) {
                return at;
            }
        }
        return place;
    }

    private Pieces window(int from, int to) {
        long[] cut = new long[to - from + 2];
        cut[0] = ids[0];
        System.arraycopy(ids, from, cut, 1, to - from);
        cut[cut.length - 1] = ids[ids.length - 1];
        List<Piece> places = new ArrayList<>();
        places.add(spans.get(0));
        places.addAll(spans.subList(from, to));
        places.add(spans.get(spans.size() - 1));
        return new Pieces(cut, style, places);
    }

    /** Where a piece stands in the text; empty (start = end) for a special one. */
    record Piece(int start, int end) {}
}
