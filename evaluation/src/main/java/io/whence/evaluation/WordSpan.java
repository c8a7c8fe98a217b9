package io.whence.evaluation;

import io.whence.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Consecutive words of a text that play a part in a relation.
 *
 * @param first index of the first word
 * @param last index of the last
 */
record WordSpan(Role role, int first, int last) {
    /** The part. */
    enum Role {
        CAUSE,
        EFFECT,
        SIGNAL
    }

    boolean overlaps(WordSpan other) {
        return first <= other.last && other.first <= last;
    }

    /** The words of a text, in code points: what stands between white space. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || Character.isWhitespace(characters[i])) {
                if (i > start) {
                    words.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    static Set<WordSpan> of(List<Span> words, Prediction.Relation relation) {
        return of(words, relation.cause(), relation.effect(), relation.signal());
    }

    static Set<WordSpan> of(List<Span> words, GoldRelation relation) {
        return of(words, relation.cause(), relation.effect(), relation.signal());
    }

    private static Set<WordSpan> of(List<Span> words, List<Span> cause, List<Span> effect, List<Span> signal) {
        Set<WordSpan> spans = new HashSet<>();
        add(spans, words, Role.CAUSE, cause);
        add(spans, words, Role.EFFECT, effect);
        add(spans, words, Role.SIGNAL, signal);
        return spans;
    }

    private static void add(Set<WordSpan> spans, List<Span> words, Role role, List<Span> pieces) {
        for (Span piece : pieces) {
            int first = 0;
            while (first < words.size() && words.get(first).end() <= piece.start()) {
                first++;
            }
            int last = words.size() - 1;
            while (last >= 0 && words.get(last).start() >= piece.end()) {
                last--;
            }
            if (first <= last) {
                spans.add(new WordSpan(role, first, last));
            }
        }
    }
}
