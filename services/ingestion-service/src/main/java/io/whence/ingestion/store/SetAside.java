package io.whence.ingestion.store;

import io.whence.events.EncodedEvent;
import io.whence.events.EventCodec;
import io.whence.events.Events;
import io.whence.events.MalformedEventException;
import io.whence.events.Topics;
import io.whence.model.DocumentId;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/**
 * Events that no broker takes. They are kept, the dead letters tell of them, and so does the state of their document;
 * nothing waits for them.
 */
public final class SetAside {
    private final ProgressFold progress;
    private final Clock clock;
    private final BiFunction<EncodedEvent, String, EncodedEvent> notice;

    /** @param notice makes the dead letter that tells of an event and why it was refused */
    public SetAside(ProgressFold progress, Clock clock, BiFunction<EncodedEvent, String, EncodedEvent> notice) {
        this.progress = progress;
        this.clock = clock;
        this.notice = notice;
    }

    /** Moves an event from the outbox to those set aside. Of a letter that is refused itself no other one tells. */
    void take(Handle handle, EventRow row, String reason) {
        EventRow.bind(
                        handle.createUpdate("insert into set_aside (place, topic, event_key, headers, body, reason,"
                                + " set_aside_at) values (:place, :topic, :key, :headers, :body, :reason, :now)"),
                        row.event())
                .bind("place", row.place())
                .bind("reason", reason)
                .bind("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .execute();
        handle.execute("delete from outbox where place = ?", row.place());
        report(row.event(), reason).ifPresent(report -> progress.fold(handle, report.document(), List.of(report)));
        if (!row.event().topic().equals(Topics.DEAD_LETTERS.name())) {
            Outbox.add(handle, List.of(notice.apply(row.event(), reason)));
        }
    }

    /** Puts the passages that were set aside into the outbox again, and forgets the rest, which is told anew. */
    static List<DocumentId> restore(Handle handle) {
        List<EventRow> rows = handle.createQuery("select " + EventRow.COLUMNS + " from set_aside order by place")
                .map((row, context) -> EventRow.of(row))
                .list();
        Outbox.add(
                handle,
                rows.stream()
                        .map(EventRow::event)
                        .filter(event -> event.topic().equals(Topics.PASSAGES.name()))
                        .toList());
        handle.execute("delete from set_aside");
        return rows.stream()
                .map(EventRow::event)
                .filter(event -> event.topic().equals(Topics.DOCUMENTS.name()))
                .map(event -> new DocumentId(event.key()))
                .distinct()
                .toList();
    }

    private static Optional<StageProgress> report(EncodedEvent event, String reason) {
        byte[] body = event.body().getBytes(StandardCharsets.UTF_8);
        try {
            if (event.topic().equals(Topics.PASSAGES.name())) {
                Passage passage = EventCodec.decode(Events.PASSAGE, body);
                Optional<PassageId> id = Optional.of(passage.ref().passage());
                return Optional.of(
                        report(passage.ref().document(), passage.ref().generation(), id, Stage.EXTRACT, reason));
            }
            if (event.topic().equals(Topics.DOCUMENTS.name())) {
                DocumentChanged change = EventCodec.decode(Events.DOCUMENT, body);
                return Optional.of(
                        report(change.document(), change.generation(), Optional.empty(), Stage.WRITE, reason));
            }
        } catch (MalformedEventException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static StageProgress report(
            DocumentId document, int generation, Optional<PassageId> passage, Stage stage, String reason) {
        return new StageProgress(
                document,
                generation,
                passage,
                stage,
                Outcome.REJECTED,
                Optional.of("could not be sent: " + reason),
                0,
                0);
    }
}
