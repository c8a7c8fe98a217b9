package io.whence.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

/** Whoever is evaluated. */
public interface Predictor {
    /**
     * Predicts for each text, in order.
     *
     * @param done is told how many texts were finished since the last call, for a progress bar
     * @throws IOException if the predictor cannot be reached, or answers nonsense
     */
    List<Prediction> predict(List<Excerpt> texts, IntConsumer done) throws IOException, InterruptedException;
}
