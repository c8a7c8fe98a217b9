package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import io.whence.model.Span;

/**
 * Where a paragraph stands in the document's text.
 *
 * @param span in code points
 */
public record Paragraph(Span span, SectionRole section) {}
