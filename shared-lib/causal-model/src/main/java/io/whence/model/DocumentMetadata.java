package io.whence.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known about a document besides its text.
 *
 * @param year of publication
 * @param doi without a resolver's prefix
 * @param pmid PubMed id
 * @param sourceUri where it came from
 * @param licence as its source states it
 * @param retracted whether it was retracted: its evidence stays, marked, and counts for nothing
 */
public record DocumentMetadata(
        Optional<String> title,
        List<String> authors,
        OptionalInt year,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> sourceUri,
        Optional<String> licence,
        boolean retracted) {
    /** Nothing known. */
    public static final DocumentMetadata NONE = new DocumentMetadata(
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public DocumentMetadata {
        authors = List.copyOf(authors);
    }
}
