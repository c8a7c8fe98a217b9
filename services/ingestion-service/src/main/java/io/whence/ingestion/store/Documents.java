package io.whence.ingestion.store;

import io.whence.events.EventCodec;
import io.whence.events.Events;
import io.whence.ingestion.reading.MetadataFields;
import io.whence.ingestion.reading.ReadDocument;
import io.whence.ingestion.state.DocumentState;
import io.whence.ingestion.state.Tally;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.Passage;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The documents. Each change and the events that tell of it are one transaction, so whatever was answered to a sender
 * reaches the topics, even if the process dies at once.
 */
public final class Documents {
    private static final int ATTEMPTS = 3;

    /** Passages that are events in memory together. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final EventCodec codec;
    private final Clock clock;

    public Documents(Database database, EventCodec codec, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.clock = clock;
    }

    /** Takes a document in. The same content twice is one document. */
    public Acceptance accept(ReadDocument document) {
        return Conflicts.retried(ATTEMPTS, () -> inTransaction(handle -> accept(handle, document)));
    }

    /**
     * Notes what is said of a document; unsaid fields stay.
     *
     * @return none if the document is not there
     */
    public Optional<DocumentSummary> describe(DocumentId id, MetadataFields said) {
        return inTransaction(
                handle -> DocumentRow.lock(handle, id).filter(Documents::isLive).map(row -> describe(handle, row, said)
                        .summary()));
    }

    /**
     * Begins the deletion of a document.
     *
     * @return how it stands then; none if it was never known
     */
    public Optional<DocumentSummary> delete(DocumentId id) {
        return inTransaction(handle -> DocumentRow.lock(handle, id).map(row -> row.state()
                .fold(live -> store(handle, row, live.delete(), row.metadata()), deleting -> row, deleted -> row)
                .summary()));
    }

    /**
     * Tells again how a document stands, for whoever could not process that before.
     *
     * @return whether it is known
     */
    public boolean announce(DocumentId id) {
        return inTransaction(handle -> announce(handle, id));
    }

    /** Tries again to send what no broker took before: it may have been made smaller, or the limit larger. */
    public void sendSetAside() {
        inTransaction(handle -> {
            SetAside.restore(handle).forEach(id -> announce(handle, id));
            return true;
        });
    }

    /** The document's text in normal form; none if it is unknown or its deletion has begun. */
    public Optional<String> text(DocumentId id) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select content from document where id = :id and state not in ('deleting', 'deleted')")
                .bind("id", id.value())
                .mapTo(String.class)
                .findFirst());
    }

    private boolean announce(Handle handle, DocumentId id) {
        Faults.forget(handle, id);
        return DocumentRow.lock(handle, id)
                .map(row -> store(handle, row, row.state(), row.metadata()))
                .isPresent();
    }

    private Acceptance accept(Handle handle, ReadDocument document) {
        Optional<DocumentRow> known = DocumentRow.lock(handle, document.id());
        if (known.isEmpty()) {
            return new Acceptance.Taken(insert(handle, document).summary());
        }
        DocumentRow row = known.get();
        return row.state()
                .<Acceptance>fold(
                        live -> new Acceptance.Known(
                                describe(handle, row, document.metadata()).summary()),
                        deleting -> new Acceptance.BeingDeleted(row.summary()),
                        deleted -> new Acceptance.Taken(
                                again(handle, row, document).summary()));
    }

    private DocumentRow insert(Handle handle, ReadDocument document) {
        handle.createUpdate("insert into document (id, generation, revision, state, gone_from_neo4j, gone_from_rdf,"
                        + " content, length, metadata, acronyms, received, written, rejected, version, accepted_at,"
                        + " changed_at) values (:id, 1, 1, :state, false, false, :content, :length, :metadata,"
                        + " :acronyms, :received, 0, 0, 1, :now, :now)")
                .bind("id", document.id().value())
                .bind("state", begun(document).wireName())
                .bind("content", document.text().value())
                .bind("length", document.text().length())
                .bind("metadata", Columns.json(document.metadata().appliedTo(DocumentMetadata.NONE)))
                .bind("acronyms", Columns.json(document.acronyms()))
                .bind("received", document.paragraphs().size())
                .bind("now", now())
                .execute();
        return sendOff(handle, document);
    }

    /** A text without passages, a list of references say, waits for nothing. */
    private static DocumentState begun(ReadDocument document) {
        return new DocumentState.Deleted()
                .resubmitted()
                .progressed(new Tally(document.paragraphs().size(), 0, 0, 0));
    }

    /** A deleted document comes back as its next generation, with all that the new submission says of it. */
    private DocumentRow again(Handle handle, DocumentRow row, ReadDocument document) {
        handle.createUpdate("update document set generation = generation + 1, revision = revision + 1, state = :state,"
                        + " gone_from_neo4j = false, gone_from_rdf = false, content = :content, length = :length,"
                        + " metadata = :metadata, acronyms = :acronyms, received = :received, written = 0,"
                        + " rejected = 0, version = version + 1, accepted_at = :now, changed_at = :now where id = :id")
                .bind("id", row.id().value())
                .bind("state", begun(document).wireName())
                .bind("content", document.text().value())
                .bind("length", document.text().length())
                .bind("metadata", Columns.json(document.metadata().appliedTo(DocumentMetadata.NONE)))
                .bind("acronyms", Columns.json(document.acronyms()))
                .bind("received", document.paragraphs().size())
                .bind("now", now())
                .execute();
        return sendOff(handle, document);
    }

    /** Puts the document and its passages on their way. */
    private DocumentRow sendOff(Handle handle, ReadDocument document) {
        DocumentRow row = DocumentRow.find(handle, document.id()).orElseThrow();
        List<Passage> passages = document.passages(row.generation());
        Outbox.add(handle, List.of(codec.encode(Events.DOCUMENT, row.event())));
        for (int from = 0; from < passages.size(); from += AT_ONCE) {
            sendOff(handle, passages.subList(from, Math.min(from + AT_ONCE, passages.size())));
        }
        return row;
    }

    private void sendOff(Handle handle, List<Passage> passages) {
        PreparedBatch batch =
                handle.prepareBatch("insert into passage (document, id, place) values (:document, :id, :place)");
        passages.forEach(
                passage -> batch.bind("document", passage.ref().document().value())
                        .bind("id", passage.ref().passage().value())
                        .bind("place", passage.index())
                        .add());
        batch.execute();
        Outbox.add(
                handle,
                passages.stream()
                        .map(passage -> codec.encode(Events.PASSAGE, passage))
                        .toList());
    }

    private DocumentRow describe(Handle handle, DocumentRow row, MetadataFields said) {
        DocumentMetadata metadata = said.appliedTo(row.metadata());
        return metadata.equals(row.metadata()) ? row : store(handle, row, row.state(), metadata);
    }

    /** Stores a change and tells of it. */
    private DocumentRow store(Handle handle, DocumentRow row, DocumentState state, DocumentMetadata metadata) {
        Update update = handle.createUpdate("update document set revision = revision + 1, version = version + 1,"
                + " state = :state, metadata = :metadata, changed_at = :now where id = :id");
        update.bind("state", state.wireName())
                .bind("metadata", Columns.json(metadata))
                .bind("now", now())
                .bind("id", row.id().value())
                .execute();
        DocumentRow stored = DocumentRow.find(handle, row.id()).orElseThrow();
        Outbox.add(handle, List.of(codec.encode(Events.DOCUMENT, stored.event())));
        return stored;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static boolean isLive(DocumentRow row) {
        return row.state().fold(live -> true, deleting -> false, deleted -> false);
    }

    private <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        return database.jdbi().inTransaction(TransactionIsolationLevel.READ_COMMITTED, work);
    }
}
