package io.whence.ingestion.store;

import java.util.function.Function;

/** What came of a submission. */
public sealed interface Acceptance {
    /** The result for the case that this is. */
    <T> T fold(
            Function<DocumentSummary, T> taken, Function<DocumentSummary, T> known, Function<DocumentSummary, T> busy);

    /** It is a document not known before, or deleted before: its passages are on their way. */
    record Taken(DocumentSummary document) implements Acceptance {
        @Override
        public <T> T fold(
                Function<DocumentSummary, T> taken,
                Function<DocumentSummary, T> known,
                Function<DocumentSummary, T> busy) {
            return taken.apply(document);
        }
    }

    /** The same content is here already; what the submission says of it was noted. */
    record Known(DocumentSummary document) implements Acceptance {
        @Override
        public <T> T fold(
                Function<DocumentSummary, T> taken,
                Function<DocumentSummary, T> known,
                Function<DocumentSummary, T> busy) {
            return known.apply(document);
        }
    }

    /** The same content is just being deleted; it may be submitted again once that is done. */
    record BeingDeleted(DocumentSummary document) implements Acceptance {
        @Override
        public <T> T fold(
                Function<DocumentSummary, T> taken,
                Function<DocumentSummary, T> known,
                Function<DocumentSummary, T> busy) {
            return busy.apply(document);
        }
    }
}
