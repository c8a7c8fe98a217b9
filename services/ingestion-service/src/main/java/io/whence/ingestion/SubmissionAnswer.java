package io.whence.ingestion;

import io.whence.ingestion.store.DocumentSummary;
import io.whence.model.DocumentId;

/**
 * What came of a submission.
 *
 * @param status where to ask how it stands
 * @param known whether the same content was here already
 */
public record SubmissionAnswer(DocumentId id, int generation, String state, String status, boolean known) {
    static SubmissionAnswer of(DocumentSummary document, boolean known) {
        return new SubmissionAnswer(
                document.id(), document.generation(), document.state(), "/v1/documents/" + document.id(), known);
    }
}
