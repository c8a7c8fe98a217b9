package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What went wrong with a document as a whole: the last that each stage told. */
final class Faults {
    private Faults() {}

    /** Notes what a stage tells of the whole document; that it is done takes back what it told before. */
    static void note(Handle handle, StageProgress report, OffsetDateTime now) {
        String stage = StageColumn.of(report.stage()).wireName();
        handle.execute(
                "delete from document_fault where document = ? and stage = ?",
                report.document().value(),
                stage);
        if (report.outcome() == Outcome.REJECTED) {
            handle.createUpdate("insert into document_fault (document, stage, reason, noted_at)"
                            + " values (:document, :stage, :reason, :now)")
                    .bind("document", report.document().value())
                    .bind("stage", stage)
                    .bind("reason", report.reason().orElse("no reason given"))
                    .bind("now", now)
                    .execute();
        }
    }

    static List<DocumentStatus.Fault> of(Handle handle, DocumentId id) {
        return handle.createQuery("select stage, reason from document_fault where document = :id order by stage")
                .bind("id", id.value())
                .map((row, context) -> new DocumentStatus.Fault(row.getString("stage"), row.getString("reason")))
                .list();
    }

    static void forget(Handle handle, DocumentId id) {
        handle.execute("delete from document_fault where document = ?", id.value());
    }

    /** Whether a report is of the whole document and no acknowledgement of a deletion. */
    static boolean isOfDocument(StageProgress report) {
        return report.passage().isEmpty() && report.outcome() != Outcome.DELETED;
    }
}
