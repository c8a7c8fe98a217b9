package io.whence.ingestion.reading;

/** A kind of file that documents come in. */
interface Format {
    /** Whether the file is of this kind, by its media type or, where that says nothing, its first bytes. */
    boolean takes(SourceFile file);

    /**
     * Reads it.
     *
     * @throws UnreadableDocumentException if it is broken
     */
    Manuscript read(SourceFile file);
}
