package io.whence.ingestion.reading;

import java.util.Optional;

/**
 * What came of a record of a file.
 *
 * @param document as read, none if it could not be
 * @param fault why not
 */
public record Reading(Optional<ReadDocument> document, Optional<String> fault) {
    static Reading of(ReadDocument document) {
        return new Reading(Optional.of(document), Optional.empty());
    }

    static Reading failed(String fault) {
        return new Reading(Optional.empty(), Optional.of(fault));
    }

    /**
     * The document.
     *
     * @throws UnreadableDocumentException if it could not be read
     */
    public ReadDocument orThrow() {
        return document.orElseThrow(
                () -> new UnreadableDocumentException(fault.orElse("The document cannot be read.")));
    }
}
