package io.whence.events;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of an event that was to be sent. */
public sealed interface Sending {
    /** The result for the case that this is; of the other two cases it takes the reason. */
    <T> T fold(Supplier<T> sent, Function<String, T> refused, Function<String, T> waiting);

    /** The broker has it. */
    record Sent() implements Sending {
        @Override
        public <T> T fold(Supplier<T> sent, Function<String, T> refused, Function<String, T> waiting) {
            return sent.get();
        }
    }

    /** No broker will ever take it as it is: the fault is in the event. */
    record Refused(String reason) implements Sending {
        @Override
        public <T> T fold(Supplier<T> sent, Function<String, T> refused, Function<String, T> waiting) {
            return refused.apply(reason);
        }
    }

    /** The broker did not take it now; the same event may be taken later. */
    record Waiting(String reason) implements Sending {
        @Override
        public <T> T fold(Supplier<T> sent, Function<String, T> refused, Function<String, T> waiting) {
            return waiting.apply(reason);
        }
    }
}
