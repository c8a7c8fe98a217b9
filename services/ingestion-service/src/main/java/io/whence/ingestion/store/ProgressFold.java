package io.whence.ingestion.store;

import io.whence.ingestion.state.DocumentState;
import io.whence.ingestion.state.Tally;
import io.whence.model.DocumentId;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Folds what the stages report into the state of the documents.
 *
 * <p>A report is kept by document, generation, passage and stage, so hearing it again changes nothing. Done outlasts
 * rejected: a passage whose dead letter was replayed with success is written.
 */
public final class ProgressFold {
    private static final int DONE = 1;
    private static final int REJECTED = 2;

    private final Database database;
    private final Clock clock;

    public ProgressFold(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Folds reports in one transaction. Those of unknown documents and of other generations are passed over. */
    public void fold(List<StageProgress> reports) {
        SortedMap<DocumentId, List<StageProgress>> byDocument = reports.stream()
                .collect(Collectors.groupingBy(StageProgress::document, TreeMap::new, Collectors.toList()));
        database.jdbi().useTransaction(handle -> byDocument.forEach((id, news) -> fold(handle, id, news)));
    }

    /** Folds reports on one document within the caller's transaction. */
    void fold(Handle handle, DocumentId id, List<StageProgress> news) {
        DocumentRow.lock(handle, id).ifPresent(row -> {
            List<StageProgress> current = news.stream()
                    .filter(report -> report.generation() == row.generation())
                    .toList();
            if (!current.isEmpty()) {
                current.stream().filter(Faults::isOfDocument).forEach(report -> Faults.note(handle, report, now()));
                Optional<DocumentState> next = row.state()
                        .fold(
                                live -> Optional.of(passagesReported(handle, row, live, current)),
                                deleting -> Optional.of(deletionReported(deleting, current)),
                                deleted -> Optional.empty());
                next.ifPresent(state -> store(handle, row, state));
            }
        });
    }

    private static DocumentState passagesReported(
            Handle handle, DocumentRow row, DocumentState.Live live, List<StageProgress> reports) {
        Map<Stage, List<StageProgress>> byStage = reports.stream()
                .filter(report -> report.passage().isPresent() && report.outcome() != Outcome.DELETED)
                .collect(Collectors.groupingBy(
                        StageProgress::stage, () -> new EnumMap<>(Stage.class), Collectors.toList()));
        byStage.forEach((stage, ofStage) -> write(handle, row.id(), StageColumn.of(stage), ofStage));
        return live.progressed(tally(handle, row.id()));
    }

    private static DocumentState deletionReported(DocumentState.Deleting state, List<StageProgress> reports) {
        DocumentState next = state;
        for (StageProgress report : reports) {
            if (report.outcome() == Outcome.DELETED && next instanceof DocumentState.Deleting deleting) {
                next = switch (report.stage()) {
                    case WRITE -> deleting.acknowledgedByNeo4j();
                    case PROJECT -> deleting.acknowledgedByRdf();
                    case EXTRACT, ENRICH -> deleting;
                };
            }
        }
        return next;
    }

    private static void write(Handle handle, DocumentId id, StageColumn stage, List<StageProgress> reports) {
        String counts = stage == StageColumn.EXTRACT ? ", relations = :relations, skipped = :skipped" : "";
        PreparedBatch batch = handle.prepareBatch("update passage set " + stage.column() + " = :outcome" + counts
                + ", rejected_by = coalesce(:stage, rejected_by), reason = coalesce(:reason, reason)"
                + " where document = :document and id = :id and " + stage.column() + " <> " + DONE);
        for (StageProgress report : reports) {
            boolean rejected = report.outcome() == Outcome.REJECTED;
            batch.bind("outcome", rejected ? REJECTED : DONE)
                    .bind("relations", report.relations())
                    .bind("skipped", report.skipped())
                    .bind("stage", rejected ? Optional.of(stage.wireName()) : Optional.empty())
                    .bind(
                            "reason",
                            rejected ? Optional.of(report.reason().orElse("no reason given")) : Optional.empty())
                    .bind("document", id.value())
                    .bind("id", report.passage().orElseThrow().value())
                    .add();
        }
        batch.execute();
    }

    private static Tally tally(Handle handle, DocumentId id) {
        return handle.createQuery("select count(*) as received,"
                        + " coalesce(sum(case when extracted + enriched + written > 0 then 1 else 0 end), 0) as started,"
                        + " coalesce(sum(case when written = 1 then 1 else 0 end), 0) as written,"
                        + " coalesce(sum(case when written <> 1 and (extracted = 2 or enriched = 2 or written = 2)"
                        + " then 1 else 0 end), 0) as rejected from passage where document = :id")
                .bind("id", id.value())
                .map((row, context) -> new Tally(
                        row.getInt("received"), row.getInt("started"), row.getInt("written"), row.getInt("rejected")))
                .one();
    }

    private void store(Handle handle, DocumentRow row, DocumentState state) {
        state.fold(
                live -> update(handle, row, state, Optional.of(tally(handle, row.id())), false, false),
                deleting ->
                        update(handle, row, state, Optional.empty(), deleting.goneFromNeo4j(), deleting.goneFromRdf()),
                deleted -> {
                    forget(handle, row.id());
                    return update(handle, row, state, Optional.empty(), true, true);
                });
    }

    private int update(
            Handle handle, DocumentRow row, DocumentState state, Optional<Tally> tally, boolean neo4j, boolean rdf) {
        return handle.createUpdate("update document set state = :state, written = :written, rejected = :rejected,"
                        + " gone_from_neo4j = :neo4j, gone_from_rdf = :rdf, version = version + 1, changed_at = :now"
                        + " where id = :id")
                .bind("state", state.wireName())
                .bind("written", tally.map(Tally::written).orElse(row.passages().written()))
                .bind(
                        "rejected",
                        tally.map(Tally::rejected).orElse(row.passages().rejected()))
                .bind("neo4j", neo4j)
                .bind("rdf", rdf)
                .bind("now", now())
                .bind("id", row.id().value())
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    /** A deleted document leaves nothing of its text behind. */
    private static void forget(Handle handle, DocumentId id) {
        Faults.forget(handle, id);
        handle.execute("delete from set_aside where event_key = ?", id.value());
        handle.createUpdate("delete from passage where document = :id")
                .bind("id", id.value())
                .execute();
        handle.createUpdate("update document set content = '', metadata = '{}', acronyms = '{}' where id = :id")
                .bind("id", id.value())
                .execute();
    }
}
