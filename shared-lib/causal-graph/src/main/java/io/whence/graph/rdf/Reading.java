package io.whence.graph.rdf;

import io.whence.model.GraphElement;
import java.util.function.Function;

/** What reading an element of the store came to. */
sealed interface Reading {
    <T> T fold(Function<GraphElement, T> whole, Function<Malformed, T> malformed);

    /** It is all there. */
    record Whole(GraphElement element) implements Reading {
        @Override
        public <T> T fold(Function<GraphElement, T> whole, Function<Malformed, T> malformed) {
            return whole.apply(element);
        }
    }

    /** It is not. */
    record Broken(Malformed what) implements Reading {
        @Override
        public <T> T fold(Function<GraphElement, T> whole, Function<Malformed, T> malformed) {
            return malformed.apply(what);
        }
    }
}
