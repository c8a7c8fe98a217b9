package io.whence.nlp.transformer;

import java.util.List;

/** Scores batches of texts. Not for more than one thread at a time. */
interface TextScorer extends AutoCloseable {
    /**
     * The scores of each text, in the order given.
     *
     * @throws IllegalStateException if the network fails on them
     */
    List<Scores> score(List<Pieces> texts);

    @Override
    void close();
}
