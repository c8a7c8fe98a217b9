package io.whence.enrichment.concept;

import io.whence.model.NoConcept;
import io.whence.model.Sign;
import java.util.List;
import java.util.function.Function;

/** What an argument stands for: a concept, or nothing that could be told outside its passage. */
public sealed interface Denotation {
    /** The value of the function for the case at hand. */
    <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing);

    /**
     * A concept.
     *
     * @param key normalised surface key, such as {@code lung cancer}; 1 to about 500 code points
     * @param label the words of the argument that name it, as they are written, such as {@code Lung cancers}
     * @param direction negative if the argument speaks of less of the concept ("lack of sleep"), positive if of more of
     *     it or of the thing itself, unknown if only of a change
     * @param broader keys of the concepts that it is a case of, by its words: "renal failure" of "acute renal failure"
     */
    record Named(String key, String label, Sign direction, List<String> broader) implements Denotation {
        public Named {
            if (key.isBlank()) {
                throw new IllegalArgumentException("a concept without a key");
            }
            broader = List.copyOf(broader);
        }

        @Override
        public <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing) {
            return named.apply(this);
        }
    }

    /**
     * No concept.
     *
     * @param reason why
     */
    record Nothing(NoConcept reason) implements Denotation {
        @Override
        public <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing) {
            return nothing.apply(this);
        }
    }
}
