package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which request each idempotency key was used for. */
public final class IdempotencyKeys {
    private final Database database;
    private final Clock clock;

    public IdempotencyKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a key was used for before.
     *
     * @param request hash of the request
     * @param document what came of it
     */
    public record Use(String request, DocumentId document) {}

    /** The use of a key, none if it is new. */
    public Optional<Use> find(String key) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select request, document from idempotency_key where name = :key")
                .bind("key", key)
                .map((row, context) -> new Use(row.getString("request"), new DocumentId(row.getString("document"))))
                .findFirst());
    }

    /** Notes a key's first use; a later one changes nothing. */
    public void note(String key, Use use) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "insert into idempotency_key (name, request, document, used_at)"
                                + " values (:key, :request, :document, :now) on conflict do nothing")
                .bind("key", key)
                .bind("request", use.request())
                .bind("document", use.document().value())
                .bind("now", now())
                .execute());
    }

    /** Forgets keys that were used longer ago than this. */
    public void forgetOlderThan(Duration age) {
        database.jdbi().useHandle(handle -> handle.createUpdate("delete from idempotency_key where used_at < :before")
                .bind("before", now().minus(age))
                .execute());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
