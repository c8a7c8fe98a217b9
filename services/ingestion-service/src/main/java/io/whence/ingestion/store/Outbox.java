package io.whence.ingestion.store;

import io.whence.events.EncodedEvent;
import io.whence.events.Sending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Events that were decided in a transaction and are sent after it, in the order of their places. */
public final class Outbox {
    private static final int MOST_AT_ONCE = 500;

    /** Those that are sent together lie in memory together, several times: as rows, events and bytes. */
    private static final int MOST_CHARACTERS_AT_ONCE = 2 << 20;

    private final Database database;
    private final SetAside setAside;

    public Outbox(Database database, SetAside setAside) {
        this.database = database;
        this.setAside = setAside;
    }

    /**
     * What a drain did.
     *
     * @param sent how many events the broker has now
     * @param setAside how many no broker will ever take
     * @param waiting why those behind them wait; none if all were dealt with
     */
    public record Drained(int sent, int setAside, Optional<String> waiting) {
        /** Whether there may be more that can be sent now. */
        public boolean goesOn() {
            return sent + setAside > 0 && waiting.isEmpty();
        }
    }

    /** Puts events in, within the caller's transaction. */
    static void add(Handle handle, List<EncodedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into outbox (topic, event_key, headers, body) values (:topic, :key, :headers, :body)");
        events.forEach(event -> EventRow.bind(batch, event).add());
        batch.execute();
    }

    /**
     * Hands the oldest events to a sender and takes out those that the broker has, up to the first that has to wait. One
     * that no broker will ever take is set aside, and stops nothing. If the process dies in between, what was sent is sent
     * again: with the same ids. One drain at a time, over all instances of the service.
     *
     * @param sender says of each event what became of it
     */
    public Drained drain(Function<List<EncodedEvent>, List<Sending>> sender) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute("select id from outbox_turn where id = 1 for update");
            List<EventRow> rows = oldest(handle);
            return rows.isEmpty()
                    ? new Drained(0, 0, Optional.empty())
                    : settle(
                            handle,
                            rows,
                            sender.apply(rows.stream().map(EventRow::event).toList()));
        });
    }

    /** How many wait. */
    public long waiting() {
        return database.jdbi().withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    private Drained settle(Handle handle, List<EventRow> rows, List<Sending> outcomes) {
        List<EventRow> sent = new ArrayList<>(rows.size());
        int refused = 0;
        Optional<String> waiting = Optional.empty();
        for (int i = 0; i < rows.size() && waiting.isEmpty(); i++) {
            EventRow row = rows.get(i);
            waiting = outcomes.get(i).fold(Optional::<String>empty, reason -> Optional.empty(), Optional::of);
            Optional<String> refusal = outcomes.get(i).fold(Optional::empty, Optional::of, reason -> Optional.empty());
            refusal.ifPresent(reason -> setAside.take(handle, row, reason));
            refused += refusal.isPresent() ? 1 : 0;
            if (waiting.isEmpty() && refusal.isEmpty()) {
                sent.add(row);
            }
        }
        remove(handle, sent);
        return new Drained(sent.size(), refused, waiting);
    }

    /** Looks at the lengths first: the texts of five hundred large events would not fit into memory. */
    private static List<EventRow> oldest(Handle handle) {
        List<Size> sizes = handle.createQuery(
                        "select place, char_length(body) as size from outbox order by place limit :most")
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> new Size(row.getLong("place"), row.getLong("size")))
                .list();
        return sizes.isEmpty()
                ? List.of()
                : handle.createQuery("select " + EventRow.COLUMNS + " from outbox where place <= :last order by place")
                        .bind("last", last(sizes))
                        .map((row, context) -> EventRow.of(row))
                        .list();
    }

    /** The place of the last event that still has room; the first always has. */
    private static long last(List<Size> sizes) {
        long last = sizes.get(0).place();
        long characters = 0;
        for (Size size : sizes) {
            characters += size.characters();
            if (characters > MOST_CHARACTERS_AT_ONCE) {
                break;
            }
            last = size.place();
        }
        return last;
    }

    private static void remove(Handle handle, List<EventRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("delete from outbox where place = :place");
        rows.forEach(row -> batch.bind("place", row.place()).add());
        batch.execute();
    }

    private record Size(long place, long characters) {}
}
