package io.whence.nlp.transformer;

/**
 * Whose conventions the network follows when it marks arguments. The corpora it was trained on differ (phrases or clauses,
 * signals or none), so that it is told which of them to follow; {@code training/} numbers them in the same order.
 */
public enum AnnotationStyle {
    /** Sentences of papers; what the product asks for. */
    ACADEMIC(0),
    /** News of protests and strikes. */
    NEWS(1),
    /** Prose of many kinds, marked by connective. */
    GENERAL(2);

    private final int index;

    AnnotationStyle(int index) {
        this.index = index;
    }

    /** The token type that the network knows it by. */
    int index() {
        return index;
    }
}
