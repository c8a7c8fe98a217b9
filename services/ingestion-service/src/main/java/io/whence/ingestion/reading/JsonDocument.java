package io.whence.ingestion.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * A document as it is submitted in JSON: either a text or sections.
 *
 * @param title unless the metadata has it
 * @param text all its words; headings such as {@code ABSTRACT.METHODS:} or {@code Methods} on lines of their own tell
 *     sections
 * @param sections in order
 */
public record JsonDocument(
        Optional<String> title,
        Optional<String> text,
        List<Section> sections,
        @JsonProperty("metadata") Optional<MetadataFields> said) {
    public JsonDocument {
        sections = List.copyOf(sections);
        if (text.isPresent() == !sections.isEmpty()) {
            throw new IllegalArgumentException("give either 'text' or 'sections'");
        }
    }

    MetadataFields metadata() {
        return said.orElse(MetadataFields.NONE);
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
