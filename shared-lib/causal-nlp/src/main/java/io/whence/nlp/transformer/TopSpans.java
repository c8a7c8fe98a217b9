package io.whence.nlp.transformer;

import io.whence.model.Span;

/** The few best spans of a layer, best first; of equals the one further to the front. */
final class TopSpans {
    private static final int MOST = 12;

    private final int[] firsts = new int[MOST];
    private final int[] lasts = new int[MOST];
    private final float[] scores = new float[MOST];
    private int size;

    private TopSpans() {}

    /** Those of a text that score more than the floor; the special pieces at its ends are in none. */
    static TopSpans of(Scores text, Layer layer, float floor) {
        TopSpans best = new TopSpans();
        float[] pairs = text.pairs();
        int end = text.length() - 1;
        for (int first = 1; first < end; first++) {
            int row = text.row(layer, first);
            for (int last = first; last < end; last++) {
                float score = pairs[row + last];
                if (score > floor && best.takes(score)) {
                    best.insert(first, last, score);
                }
            }
        }
        return best;
    }

    private boolean takes(float score) {
        return size < MOST || score > scores[MOST - 1];
    }

    private void insert(int first, int last, float score) {
        int at = size < MOST ? size++ : MOST - 1;
        for (; at > 0 && scores[at - 1] < score; at--) {
            firsts[at] = firsts[at - 1];
            lasts[at] = lasts[at - 1];
            scores[at] = scores[at - 1];
        }
        firsts[at] = first;
        lasts[at] = last;
        scores[at] = score;
    }

    int size() {
        return size;
    }

    int first(int rank) {
        return firsts[rank];
    }

    int last(int rank) {
        return lasts[rank];
    }

    float score(int rank) {
        return scores[rank];
    }

    boolean overlap(int rank, TopSpans others, int other) {
        return firsts[rank] <= others.lasts[other] && others.firsts[other] <= lasts[rank];
    }

    /** Which of them are much the same stretch of text: half of what two cover together, in characters, is in both. */
    boolean[][] variants(Pieces text) {
        boolean[][] same = new boolean[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = one; other < size; other++) {
                same[one][other] = same(text.textOf(span(one)), text.textOf(span(other)));
                same[other][one] = same[one][other];
            }
        }
        return same;
    }

    private static boolean same(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int either = one.end() - one.start() + other.end() - other.start() - Math.max(both, 0);
        return 2 * both >= either;
    }

    TokenSpan span(int rank) {
        return new TokenSpan(firsts[rank], lasts[rank]);
    }
}
