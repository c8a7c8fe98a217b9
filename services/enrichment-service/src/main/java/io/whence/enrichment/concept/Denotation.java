package io.whence.enrichment.concept;

import io.whence.model.Sign;
import java.util.function.Function;

/** What an argument stands for: a concept, or nothing that could be told outside its passage. */
public sealed interface Denotation {
    /** The value of the function for the case at hand. */
    <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing);

    /**
     * A concept.
     *
     * @param key normalised surface key, such as {@code lung cancer}; 1 to about 500 code points
     * @param direction negative if the argument speaks of less of the concept ("lack of sleep"), positive if of more of
     *     it or of the thing itself, unknown if only of a change
     */
    record Named(String key, Sign direction) implements Denotation {
        public Named {
            if (key.isBlank()) {
                throw new IllegalArgumentException("a concept without a key");
            }
        }

        @Override
        public <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing) {
            return named.apply(this);
        }
    }

    /** Words that point at something said elsewhere ("this", "these effects"), or no words at all. */
    record Nothing() implements Denotation {
        @Override
        public <T> T fold(Function<Named, T> named, Function<Nothing, T> nothing) {
            return nothing.apply(this);
        }
    }
}
