package io.whence.graph;

import io.whence.model.Concept;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often a concept is worded how. What readers are shown is the commonest wording, of those the shortest, of those the
 * first in the alphabet: a function of the mentions, in whatever order they came.
 *
 * @param counts of each wording in how many passages it is the commonest, 1 or more
 */
public record LabelCounts(Map<String, Integer> counts) {
    private static final Comparator<Map.Entry<String, Integer>> COMMONEST =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().length())
                    .thenComparing(Map.Entry::getKey);

    public LabelCounts {
        counts = Map.copyOf(counts);
    }

    /** Of mentions, each of which counts once. */
    public static LabelCounts of(Collection<Concept> mentions) {
        return sum(mentions.stream().map(mention -> new LabelCounts(Map.of(mention.label(), 1))));
    }

    /** Of all of them together. */
    public static LabelCounts sum(Stream<LabelCounts> parts) {
        Map<String, Integer> sum = new TreeMap<>();
        parts.forEach(part -> part.counts.forEach((label, count) -> sum.merge(label, count, Integer::sum)));
        return new LabelCounts(sum);
    }

    /**
     * The wording to show.
     *
     * @throws IllegalStateException if nothing was counted
     */
    public String commonest() {
        return counts.entrySet().stream()
                .min(COMMONEST)
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("a concept without a mention has no label"));
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
