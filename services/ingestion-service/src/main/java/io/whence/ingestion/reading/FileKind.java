package io.whence.ingestion.reading;

/** The kinds of files that are read. */
enum FileKind {
    TEXT,
    XML,
    HTML,
    JSON,
    MARKDOWN,
    LATEX,
    RTF,
    /** Tagged records of reference managers: RIS, PubMed's nbib, EndNote, Web of Science. */
    REFERENCES,
    BIBTEX,
    /** A table with a column for each field; apart by commas, semicolons or tabs. */
    TABLE,
    /** WebVTT or SRT. */
    SUBTITLES,
    PDF,
    DOCX,
    ODT,
    EPUB
}
