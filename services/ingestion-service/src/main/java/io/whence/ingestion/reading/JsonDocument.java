package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * A document as it is submitted in JSON: a text or sections, an abstract beside them or alone. Records of CORD-19, S2ORC,
 * OpenAlex, Crossref, Europe PMC and BioC are read as they are.
 *
 * @param title of the document; a passage of its own where there is an abstract alone
 * @param abstractText named {@code abstract}: its words, or a list of paragraphs
 * @param text all its words; headings such as {@code ABSTRACT.METHODS:} or {@code Methods} on lines of their own tell
 *     sections
 * @param sections in order, instead of the text
 * @param metadata what is known of it; the same fields may stand beside the text
 */
public record JsonDocument(
        Optional<String> title,
        @com.fasterxml.jackson.annotation.JsonProperty("abstract") Optional<String> abstractText,
        Optional<String> text,
        List<Section> sections,
        Optional<MetadataFields> metadata) {
    public JsonDocument {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param role its role; told by the heading if absent
     * @param heading a line of the text that is no passage
     * @param text its words, a line for each paragraph
     * @param paragraphs its words, one by one
     */
    public record Section(
            Optional<SectionRole> role, Optional<String> heading, Optional<String> text, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
