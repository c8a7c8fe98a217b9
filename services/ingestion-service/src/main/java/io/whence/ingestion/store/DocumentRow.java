package io.whence.ingestion.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.whence.ingestion.state.DocumentState;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.event.DocumentChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A row of the table of documents, without the text. */
record DocumentRow(
        DocumentId id,
        int generation,
        long revision,
        DocumentState state,
        int length,
        DocumentMetadata metadata,
        Map<String, String> acronyms,
        DocumentSummary.Progress passages,
        long version,
        Instant acceptedAt,
        Instant changedAt) {
    /** What a query of rows selects. */
    static final String COLUMNS = "id, generation, revision, state, gone_from_neo4j, gone_from_rdf, length, metadata,"
            + " acronyms, received, written, rejected, version, accepted_at, changed_at";

    static DocumentRow of(ResultSet row) throws SQLException {
        int received = row.getInt("received");
        int written = row.getInt("written");
        int rejected = row.getInt("rejected");
        return new DocumentRow(
                new DocumentId(row.getString("id")),
                row.getInt("generation"),
                row.getLong("revision"),
                DocumentState.ofWireName(
                        row.getString("state"), row.getBoolean("gone_from_neo4j"), row.getBoolean("gone_from_rdf")),
                row.getInt("length"),
                Columns.read(row.getString("metadata"), new TypeReference<DocumentMetadata>() {}),
                Columns.read(row.getString("acronyms"), new TypeReference<Map<String, String>>() {}),
                new DocumentSummary.Progress(received, written, rejected, received - written - rejected),
                row.getLong("version"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static Optional<DocumentRow> find(Handle handle, DocumentId id) {
        return query(handle, id, "");
    }

    /** Finds the row and keeps others from changing it until the transaction ends. */
    static Optional<DocumentRow> lock(Handle handle, DocumentId id) {
        return query(handle, id, " for update");
    }

    DocumentSummary summary() {
        return new DocumentSummary(
                id, generation, state.wireName(), passages, length, metadata, acceptedAt, changedAt, version);
    }

    /** The event that tells how it stands now. Of a deleted document it repeats nothing but its id. */
    DocumentChanged event() {
        return state.fold(live -> event(false, metadata, acronyms), deleting -> gone(), deleted -> gone());
    }

    private DocumentChanged gone() {
        return event(true, DocumentMetadata.NONE, Map.of());
    }

    private DocumentChanged event(boolean deleted, DocumentMetadata metadata, Map<String, String> acronyms) {
        return new DocumentChanged(id, generation, revision, deleted, passages.received(), length, metadata, acronyms);
    }

    private static Optional<DocumentRow> query(Handle handle, DocumentId id, String suffix) {
        return handle.createQuery("select " + COLUMNS + " from document where id = :id" + suffix)
                .bind("id", id.value())
                .map((row, context) -> of(row))
                .findFirst();
    }
}
