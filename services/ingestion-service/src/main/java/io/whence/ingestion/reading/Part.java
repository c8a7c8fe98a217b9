package io.whence.ingestion.reading;

/** What an element of a mark-up language is to the text that it stands in. */
enum Part {
    /** A division with a heading of its own. */
    SECTION,
    /** The name of a division, or a title. */
    HEADING,
    /** Begins and ends a paragraph. */
    BLOCK,
    /** Words of the sentence. */
    WORDS,
    /** White space. */
    SPACE,
    /** A note's mark, a label: leaves nothing, not even a gap. */
    NOTHING,
    /** A table, a figure: taken out of the sentence that goes on after it. */
    GAP,
    /** Points to a reference. */
    CITATION,
    SUPERSCRIPT,
    SUBSCRIPT,
    /** MathML or TeX. */
    FORMULA
}
