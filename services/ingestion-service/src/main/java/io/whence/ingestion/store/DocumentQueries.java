package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import io.whence.model.PassageId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads how documents stand. */
public final class DocumentQueries {
    private static final int MOST_REJECTIONS = 100;

    private final Database database;

    public DocumentQueries(Database database) {
        this.database = database;
    }

    /** How a document stands; none if it is unknown. */
    public Optional<DocumentStatus> status(DocumentId id) {
        return database.jdbi()
                .inTransaction(handle -> DocumentRow.find(handle, id).map(row -> status(handle, row)));
    }

    /** A document's summary; none if it is unknown. */
    public Optional<DocumentSummary> summary(DocumentId id) {
        return database.jdbi().withHandle(handle -> DocumentRow.find(handle, id).map(DocumentRow::summary));
    }

    /**
     * Documents in the order of their acceptance, the newest first.
     *
     * @param state only those in this state, if given
     * @param after only those after this place
     */
    public List<DocumentSummary> list(Optional<String> state, Optional<ListCursor> after, int limit) {
        String where = (state.isPresent() ? " and state = :state" : "")
                + (after.isPresent() ? " and (accepted_at < :at or (accepted_at = :at and id < :id))" : "");
        return database.jdbi().withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS
                        + " from document where 1 = 1" + where + " order by accepted_at desc, id desc limit :limit")
                .bind("state", state.orElse(""))
                .bind("at", after.map(cursor -> time(cursor.acceptedAt())).orElse(time(Instant.EPOCH)))
                .bind("id", after.map(cursor -> cursor.id().value()).orElse(""))
                .bind("limit", limit)
                .map((row, context) -> DocumentRow.of(row).summary())
                .list());
    }

    /** Documents that changed since a moment, oldest change first. */
    public List<DocumentSummary> changedSince(Instant moment, int limit) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS
                        + " from document where changed_at >= :since order by changed_at, id limit :limit")
                .bind("since", time(moment))
                .bind("limit", limit)
                .map((row, context) -> DocumentRow.of(row).summary())
                .list());
    }

    private static DocumentStatus status(Handle handle, DocumentRow row) {
        Map<String, Integer> counts = counts(handle, row.id());
        return new DocumentStatus(
                row.id(),
                row.generation(),
                row.state().wireName(),
                row.metadata().title(),
                row.passages(),
                new DocumentStatus.Stages(
                        count(counts, StageColumn.EXTRACT),
                        count(counts, StageColumn.ENRICH),
                        count(counts, StageColumn.WRITE),
                        count(counts, StageColumn.PROJECT)),
                counts.getOrDefault("relations", 0),
                counts.getOrDefault("skipped", 0),
                rejections(handle, row.id()),
                Faults.of(handle, row.id()),
                row.length(),
                row.metadata(),
                row.acronyms(),
                row.acceptedAt(),
                row.changedAt());
    }

    private static DocumentStatus.StageCount count(Map<String, Integer> counts, StageColumn stage) {
        return new DocumentStatus.StageCount(
                counts.getOrDefault(stage.column() + "_done", 0), counts.getOrDefault(stage.column() + "_rejected", 0));
    }

    private static Map<String, Integer> counts(Handle handle, DocumentId id) {
        StringBuilder sql = new StringBuilder(
                "select coalesce(sum(relations), 0) as relations," + " coalesce(sum(skipped), 0) as skipped");
        for (StageColumn stage : StageColumn.values()) {
            String column = stage.column();
            sql.append(", coalesce(sum(case when " + column + " = 1 then 1 else 0 end), 0) as " + column + "_done");
            sql.append(", coalesce(sum(case when " + column + " = 2 then 1 else 0 end), 0) as " + column + "_rejected");
        }
        return handle.createQuery(sql + " from passage where document = :id")
                .bind("id", id.value())
                .map((row, context) -> {
                    Map<String, Integer> counts = new LinkedHashMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        counts.put(row.getMetaData().getColumnLabel(i), row.getInt(i));
                    }
                    return counts;
                })
                .one();
    }

    private static List<DocumentStatus.Rejection> rejections(Handle handle, DocumentId id) {
        return handle.createQuery("select id, place, rejected_by, reason from passage where document = :id"
                        + " and rejected_by is not null and written <> 1 order by place limit :most")
                .bind("id", id.value())
                .bind("most", MOST_REJECTIONS)
                .map((row, context) -> new DocumentStatus.Rejection(
                        new PassageId(row.getString("id")),
                        row.getInt("place"),
                        row.getString("rejected_by"),
                        row.getString("reason")))
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
