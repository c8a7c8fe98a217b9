package io.whence.ingestion.layout;

import java.util.List;

/**
 * A paragraph or a heading.
 *
 * @param text its words, lines joined
 * @param size of its font, in points
 * @param lines where it stands
 */
public record Block(Kind kind, String text, double size, List<TextLine> lines) {
    public Block {
        lines = List.copyOf(lines);
    }

    /** Page of its first line, from 1. */
    public int page() {
        return lines.get(0).page();
    }

    /** What it is. */
    public enum Kind {
        HEADING,
        BODY,
        CAPTION,
        REFERENCE,
        FOOTNOTE,
        /** Smaller than the body. */
        SMALL,
        /** A formula, a cell, a label in a figure. */
        FRAGMENT
    }
}
