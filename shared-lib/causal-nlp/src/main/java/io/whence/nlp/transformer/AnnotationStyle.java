package io.whence.nlp.transformer;

import io.whence.model.SectionRole;

/**
 * Whose conventions the network follows when it marks arguments, and for papers what part of one it reads. The corpora it
 * was trained on differ (phrases or clauses, signals or none), so that it is told which of them to follow;
 * {@code training/whence_training/labels.py} numbers them in the same order.
 */
public enum AnnotationStyle {
    /** Sentences of social science, with whole clauses for arguments. */
    SOCIAL_SCIENCE(0),
    /** News of protests and strikes, where the very ends of an argument count. */
    NEWS(1),
    /** Prose of many kinds, marked by connective. */
    GENERAL(2),
    /** Sentences of papers and textbooks; what the product asks for. */
    PAPER(3),
    TITLE(4),
    ABSTRACT(5),
    INTRODUCTION(6),
    METHODS(7),
    RESULTS(8),
    DISCUSSION(9);

    private final int index;

    AnnotationStyle(int index) {
        this.index = index;
    }

    /** The style for a section of a paper. */
    static AnnotationStyle of(SectionRole section) {
        return section == SectionRole.OTHER ? PAPER : valueOf(section.name());
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
        return this == NEWS ? 0.5 : 0.98;
    }
}
