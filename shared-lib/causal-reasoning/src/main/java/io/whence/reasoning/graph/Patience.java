package io.whence.reasoning.graph;

/**
 * Ends long searches: whoever has asked interrupts the thread, and the searches that may take exponential time look here at
 * each step.
 */
public final class Patience {

    private Patience() {}

    /**
     * Goes on, unless this thread was interrupted.
     *
     * @throws TooLargeException where it was
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new TooLargeException(
                    "an exact answer takes too long: ask about fewer variables, or about a smaller part of the graph");
        }
    }
}
