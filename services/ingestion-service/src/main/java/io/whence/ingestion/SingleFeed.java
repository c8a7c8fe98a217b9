package io.whence.ingestion;

import io.whence.ingestion.store.DocumentQueries;
import io.whence.ingestion.store.DocumentSummary;
import io.whence.model.DocumentId;
import java.util.List;

/** The changes of one document since the last look. */
final class SingleFeed {
    private final DocumentQueries queries;
    private final DocumentId id;
    private long seen;

    SingleFeed(DocumentQueries queries, DocumentId id) {
        this.queries = queries;
        this.id = id;
    }

    /** How it stands, if that is new; at first it is. */
    synchronized List<DocumentSummary> next() {
        List<DocumentSummary> news = queries.summary(id).stream()
                .filter(document -> document.version() > seen)
                .toList();
        news.forEach(document -> seen = document.version());
        return news;
    }
}
