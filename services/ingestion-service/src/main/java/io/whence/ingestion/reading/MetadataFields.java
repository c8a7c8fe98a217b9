package io.whence.ingestion.reading;

import io.whence.model.DocumentMetadata;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a submission says of its document; what it does not say stays as it was known.
 *
 * @param year of publication
 * @param doi with or without a resolver's prefix
 */
public record MetadataFields(
        Optional<String> title,
        List<String> authors,
        OptionalInt year,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> sourceUri,
        Optional<String> licence,
        Optional<Boolean> retracted) {
    /** Nothing said. */
    public static final MetadataFields NONE = new MetadataFields(
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public MetadataFields {
        authors = List.copyOf(authors);
        doi = doi.map(value -> value.replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:)", ""));
    }

    /**
     * The same, if it is not more than a document may say of itself.
     *
     * @throws UnreadableDocumentException naming the field that is too large or cannot be stored
     */
    public MetadataFields checked() {
        MetadataLimits.check(this);
        return this;
    }

    /** The same with this title, unless it has one. */
    MetadataFields withTitle(Optional<String> other) {
        return new MetadataFields(title.or(() -> other), authors, year, doi, pmid, sourceUri, licence, retracted);
    }

    /** The same with this DOI, unless it has one. */
    MetadataFields withDoi(String other) {
        return new MetadataFields(
                title, authors, year, doi.or(() -> Optional.of(other)), pmid, sourceUri, licence, retracted);
    }

    /** What is known after this was said. */
    public DocumentMetadata appliedTo(DocumentMetadata known) {
        return new DocumentMetadata(
                title.or(known::title),
                authors.isEmpty() ? known.authors() : authors,
                year.isPresent() ? year : known.year(),
                doi.or(known::doi),
                pmid.or(known::pmid),
                sourceUri.or(known::sourceUri),
                licence.or(known::licence),
                retracted.orElse(known.retracted()));
    }
}
