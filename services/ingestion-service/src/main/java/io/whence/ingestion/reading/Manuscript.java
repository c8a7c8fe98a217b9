package io.whence.ingestion.reading;

import io.whence.model.NormalizedText;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's text with its paragraphs and what it says of itself; the same whatever format it came in.
 *
 * @param ignored names of fields that were not read
 * @param fault why a record could not be read, where others of its file could
 */
record Manuscript(
        NormalizedText text,
        List<Paragraph> paragraphs,
        MetadataFields metadata,
        List<String> ignored,
        Optional<String> fault) {
    Manuscript {
        paragraphs = List.copyOf(paragraphs);
        ignored = List.copyOf(ignored);
    }

    Manuscript(NormalizedText text, List<Paragraph> paragraphs, MetadataFields metadata) {
        this(text, paragraphs, metadata, List.of(), Optional.empty());
    }

    /** A record of a file that cannot be read. */
    static Manuscript unreadable(String fault) {
        return new Manuscript(new NormalizedText(""), List.of(), MetadataFields.NONE, List.of(), Optional.of(fault));
    }

    /** The same, which left these fields unread. */
    Manuscript ignoring(List<String> fields) {
        return new Manuscript(text, paragraphs, metadata, fields, fault);
    }

    /** Puts a text together of titles, headings and paragraphs. */
    static final class Writer {
        private static final String GAP = "\n\n";

        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private int length;

        /** Adds a line that is no passage. */
        void heading(String words) {
            append(words);
        }

        /** Adds a paragraph. Blank ones are passed over. */
        void paragraph(String words, SectionRole section) {
            int end = append(words);
            int start = end - codePoints(normal(words));
            if (end > start) {
                paragraphs.add(new Paragraph(new Span(start, end), section));
                Bounds.paragraphs(paragraphs.size());
            }
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        Manuscript finish(MetadataFields metadata) {
            return new Manuscript(new NormalizedText(text.toString()), paragraphs, metadata);
        }

        private int append(String words) {
            String line = normal(words);
            if (!line.isEmpty()) {
                String separated = text.isEmpty() ? line : GAP + line;
                text.append(separated);
                length += codePoints(separated);
            }
            return length;
        }

        private static String normal(String words) {
            return new NormalizedText(words).value().strip();
        }

        private static int codePoints(String words) {
            return words.codePointCount(0, words.length());
        }
    }
}
