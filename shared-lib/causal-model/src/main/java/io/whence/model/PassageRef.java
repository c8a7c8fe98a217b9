package io.whence.model;

import java.util.Comparator;

/**
 * Which passage a message speaks of.
 *
 * @param document its document
 * @param generation how often the document had been submitted again after a deletion, from 1
 * @param passage its id
 */
public record PassageRef(DocumentId document, int generation, PassageId passage) implements Comparable<PassageRef> {
    private static final Comparator<PassageRef> ORDER = Comparator.comparing(PassageRef::document)
            .thenComparing(PassageRef::generation)
            .thenComparing(PassageRef::passage);

    public PassageRef {
        Checks.positive("generation", generation);
    }

    @Override
    public int compareTo(PassageRef other) {
        return ORDER.compare(this, other);
    }
}
