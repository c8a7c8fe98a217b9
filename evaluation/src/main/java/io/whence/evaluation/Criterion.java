package io.whence.evaluation;

import io.whence.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** When a predicted span counts as the marked one. */
public enum Criterion {
    /** Characters in both are at least half of the characters in either: the headline. */
    IOU_HALF,
    /** They share a character: published elsewhere, passed by nonsense, for comparison only. */
    OVERLAP,
    /** The same characters. */
    EXACT;

    /** Whether two arguments, each of one or more spans, are the same by this criterion. */
    public boolean same(List<Span> one, List<Span> other) {
        BitSet both = characters(one);
        both.and(characters(other));
        BitSet either = characters(one);
        either.or(characters(other));
        return switch (this) {
            case IOU_HALF -> 2 * both.cardinality() >= either.cardinality();
            case OVERLAP -> !both.isEmpty();
            case EXACT -> both.equals(either);
        };
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    /** The name in results: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
