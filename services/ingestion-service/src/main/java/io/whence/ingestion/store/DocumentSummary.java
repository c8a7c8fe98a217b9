package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import java.time.Instant;

/**
 * A document as lists show it.
 *
 * @param state accepted, processing, complete, failed, deleting or deleted
 * @param length of its text, in code points
 * @param version grows with every change of this answer
 */
public record DocumentSummary(
        DocumentId id,
        int generation,
        String state,
        Progress passages,
        int length,
        DocumentMetadata metadata,
        Instant acceptedAt,
        Instant changedAt,
        long version) {

    /**
     * What has become of its passages: {@code received = written + rejected + pending}.
     *
     * @param received how many there are, each counted once
     * @param written how many are in the graph
     * @param rejected how many a stage rejected
     * @param pending how many are on their way
     */
    public record Progress(int received, int written, int rejected, int pending) {}
}
