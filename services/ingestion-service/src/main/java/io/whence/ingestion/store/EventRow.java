package io.whence.ingestion.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.whence.events.EncodedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/** An event as it is kept until it is sent. */
record EventRow(long place, EncodedEvent event) {
    static final String COLUMNS = "place, topic, event_key, headers, body";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("place"),
                new EncodedEvent(
                        row.getString("topic"),
                        row.getString("event_key"),
                        Columns.read(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                        row.getString("body")));
    }

    /** Sets a statement's {@code :topic}, {@code :key}, {@code :headers} and {@code :body}. */
    static <S extends SqlStatement<S>> S bind(S statement, EncodedEvent event) {
        return statement
                .bind("topic", event.topic())
                .bind("key", event.key())
                .bind("headers", Columns.json(event.headers()))
                .bind("body", event.body());
    }
}
