package io.whence.nlp.transformer;

/**
 * Whose conventions the network follows when it marks arguments. The corpora it was trained on differ (phrases or clauses,
 * signals or none), so that it is told which of them to follow; {@code training/} numbers them in the same order.
 */
public enum AnnotationStyle {
    /** Sentences of papers; what the product asks for. */
    ACADEMIC(0, 0.98),
    /** News of protests and strikes, where the very ends of an argument count. */
    NEWS(1, 0.5),
    /** Prose of many kinds, marked by connective. */
    GENERAL(2, 0.98);

    private final int index;
    private final double nearly;

    AnnotationStyle(int index, double nearly) {
        this.index = index;
        this.nearly = nearly;
    }

    /** The token type that the network knows it by. */
    int index() {
        return index;
    }

    /**
     * The share of the belief in a relation, 0 to 1, that a variant of it must gather to be given in its place if it is
     * likelier by itself. A small share gives the most natural ends, a great one the ends that most variants agree on.
     */
    double nearly() {
        return nearly;
    }
}
