package io.whence.ingestion.reading;

import java.util.List;

/** Reads files of a kind. */
interface Format {
    /**
     * The documents of a file, in order; one for each record where it holds records.
     *
     * @throws UnreadableDocumentException if it is broken
     */
    List<Manuscript> read(SourceFile file);
}
