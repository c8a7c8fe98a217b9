package io.whence.model;

import java.time.Instant;
import java.util.Comparator;

/**
 * One pass of an extractor over a passage. The greatest run of a passage is the one whose evidence counts.
 *
 * @param extractor id and version, such as {@code patterns/1}
 * @param at when it ran
 */
public record ExtractorRun(String extractor, Instant at) implements Comparable<ExtractorRun> {
    private static final Comparator<ExtractorRun> ORDER =
            Comparator.comparing(ExtractorRun::at).thenComparing(ExtractorRun::extractor);

    public ExtractorRun {
        Checks.notBlank("extractor", extractor);
    }

    @Override
    public int compareTo(ExtractorRun other) {
        return ORDER.compare(this, other);
    }
}
