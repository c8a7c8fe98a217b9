/**
 * From the glyphs of a PDF to its paragraphs in reading order. Start with {@link io.whence.ingestion.layout.PageLayout};
 * knows nothing of documents, sections or passages.
 */
@NullMarked
package io.whence.ingestion.layout;

import org.jspecify.annotations.NullMarked;
