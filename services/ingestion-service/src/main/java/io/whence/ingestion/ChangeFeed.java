package io.whence.ingestion;

import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.DocumentSummary;
import io.whence.model.DocumentId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes of all documents since the last look.
 *
 * <p>Each look goes back a little further than the last one reached: a transaction may commit after one that began later.
 * What was told already is known by its version.
 */
final class ChangeFeed {
    private static final Duration OVERLAP = Duration.ofSeconds(3);
    private static final int MOST_AT_ONCE = 5_000;
    private static final int REMEMBERED = 4 * MOST_AT_ONCE;

    private final DocumentQueries queries;
    private final Instant start;
    private final Map<DocumentId, Long> told = new LinkedHashMap<>();
    private Instant reached;

    ChangeFeed(DocumentQueries queries, Instant start) {
        this.queries = queries;
        this.start = start;
        this.reached = start;
    }

    /** The moment that an event's id names, none if it names none. */
    static Optional<Instant> moment(String eventId) {
        try {
            return Optional.of(Instant.parse(eventId));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String eventId(DocumentSummary document) {
        return document.changedAt().toString();
    }

    synchronized List<DocumentSummary> next() {
        Instant from = reached.minus(OVERLAP).isBefore(start) ? start : reached.minus(OVERLAP);
        List<DocumentSummary> news = queries.changedSince(from, MOST_AT_ONCE).stream()
                .filter(document -> document.version() > told.getOrDefault(document.id(), 0L))
                .toList();
        news.forEach(this::remember);
        return news;
    }

    private void remember(DocumentSummary document) {
        told.remove(document.id());
        told.put(document.id(), document.version());
        reached = document.changedAt().isAfter(reached) ? document.changedAt() : reached;
        if (told.size() > REMEMBERED) {
            told.remove(told.keySet().iterator().next());
        }
    }
}
