package io.whence.ingestion;

import io.whence.ingestion.store.DocumentSummary;
import io.whence.model.DocumentId;
import java.util.List;

/**
 * What came of a submission.
 *
 * @param status where to ask how it stands
 * @param known whether the same content was here already
 * @param ignored names of fields of the file that are not read
 */
public record SubmissionAnswer(
        DocumentId id, int generation, String state, String status, boolean known, List<String> ignored) {
    public SubmissionAnswer {
        ignored = List.copyOf(ignored);
    }

    static SubmissionAnswer of(DocumentSummary document, boolean known) {
        return new SubmissionAnswer(
                document.id(),
                document.generation(),
                document.state(),
                "/v1/documents/" + document.id(),
                known,
                List.of());
    }

    SubmissionAnswer ignoring(List<String> fields) {
        return new SubmissionAnswer(id, generation, state, status, known, fields);
    }
}
