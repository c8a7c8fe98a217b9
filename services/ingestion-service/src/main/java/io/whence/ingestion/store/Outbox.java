package io.whence.ingestion.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.whence.events.EncodedEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Events that were decided in a transaction and are sent after it, in the order of their places. */
public final class Outbox {
    private static final int MOST_AT_ONCE = 500;

    private final Database database;

    public Outbox(Database database) {
        this.database = database;
    }

    /** Puts events in, within the caller's transaction. */
    static void add(Handle handle, List<EncodedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into outbox (topic, event_key, headers, body) values (:topic, :key, :headers, :body)");
        events.forEach(event -> batch.bind("topic", event.topic())
                .bind("key", event.key())
                .bind("headers", Columns.json(event.headers()))
                .bind("body", event.body())
                .add());
        batch.execute();
    }

    /**
     * Hands the oldest events to a sender and takes them out when it returns. If the process dies in between, they are
     * sent again: with the same ids. One drain at a time, over all instances of the service.
     *
     * @return how many were sent
     */
    public int drain(Consumer<List<EncodedEvent>> sender) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute("select id from outbox_turn where id = 1 for update");
            List<Entry> entries = oldest(handle);
            if (!entries.isEmpty()) {
                sender.accept(entries.stream().map(Entry::event).toList());
                remove(handle, entries);
            }
            return entries.size();
        });
    }

    /** How many wait. */
    public long waiting() {
        return database.jdbi().withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    private static List<Entry> oldest(Handle handle) {
        return handle.createQuery(
                        "select place, topic, event_key, headers, body from outbox order by place limit :most")
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> new Entry(
                        row.getLong("place"),
                        new EncodedEvent(
                                row.getString("topic"),
                                row.getString("event_key"),
                                Columns.read(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                                row.getString("body"))))
                .list();
    }

    private static void remove(Handle handle, List<Entry> entries) {
        PreparedBatch batch = handle.prepareBatch("delete from outbox where place = :place");
        entries.forEach(entry -> batch.bind("place", entry.place()).add());
        batch.execute();
    }

    private record Entry(long place, EncodedEvent event) {}
}
