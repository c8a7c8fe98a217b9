package io.whence.nlp;

import io.whence.model.SectionRole;

/** Reads the causal relations that a text states. Implementations may be called from many threads at once. */
public interface CausalExtractor {
    /** The name of the extractor and the version of its rules or weights; part of the identity of evidence. */
    String id();

    /**
     * Reads a text of one or more sentences, usually a paragraph.
     *
     * <p>The time it takes is bounded: what is over budget is skipped and listed as such.
     *
     * @param text in the {@linkplain io.whence.model.NormalizedText normal form} if its offsets are to be kept
     */
    Extraction extract(String text);

    /**
     * Reads a passage of a paper; what part of it the passage stands in may tell whose statement something is.
     *
     * @param section the role of its section
     */
    default Extraction extract(String text, SectionRole section) {
        return extract(text);
    }
}
