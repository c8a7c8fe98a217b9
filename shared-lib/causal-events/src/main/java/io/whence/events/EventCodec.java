package io.whence.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.whence.model.ContentHash;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as JSON with CloudEvents headers and reads them back.
 *
 * <p>The same content gives the same bytes and the same {@code ce_id}, so a duplicate can be told by its id. Readers
 * ignore fields they do not know. Safe for use by many threads.
 */
public final class EventCodec {
    private static final ObjectMapper JSON = WireJson.mapper();

    private final String source;
    private final Clock clock;

    /** @param source the CloudEvents source, such as {@code /ingestion-service} */
    public EventCodec(String source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The event as it goes over the wire, stamped with the clock's time. */
    public <T> EncodedEvent encode(EventType<T> type, T content) {
        String body = write(content);
        return new EncodedEvent(
                type.topic().name(), type.key().apply(content), headers(type.type(), id(type.type(), body)), body);
    }

    /**
     * The content of an event of this type.
     *
     * @throws MalformedEventException if the bytes are not one
     */
    public static <T> T decode(EventType<T> type, byte[] body) {
        try {
            return read(JSON.readerFor(type.content()), type, body);
        } catch (JsonProcessingException e) {
            throw new MalformedEventException(type.type(), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedEventException(type.type(), "unreadable", e);
        }
    }

    private static <T> T read(ObjectReader reader, EventType<T> type, byte[] body) throws IOException {
        @Nullable T content = reader.readValue(body);
        if (content == null) {
            throw new MalformedEventException(type.type(), "null", null);
        }
        return content;
    }

    private Map<String, String> headers(String type, String id) {
        return Map.of(
                CloudEvent.SPEC_VERSION,
                "1.0",
                CloudEvent.ID,
                id,
                CloudEvent.TYPE,
                type,
                CloudEvent.SOURCE,
                source,
                CloudEvent.TIME,
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString(),
                CloudEvent.CONTENT_TYPE,
                "application/json");
    }

    private static String id(String type, String body) {
        return ContentHash.of(type).with("content", body).hex();
    }

    private static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the model has a JSON form", e);
        }
    }
}
