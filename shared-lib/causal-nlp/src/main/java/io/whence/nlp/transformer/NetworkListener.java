package io.whence.nlp.transformer;

import java.time.Duration;
import java.util.function.IntSupplier;

/** Is told what the network does, for logs and metrics. It is called by the thread that feeds the network: be quick. */
public interface NetworkListener {
    /** Listens to nothing. */
    NetworkListener NONE = new NetworkListener() {};

    /** The network has been loaded on a device, or had to leave the GPU while it ran. */
    default void placed(Placement placement) {}

    /**
     * Texts can be handed in from now on.
     *
     * @param waiting how many wait at the moment, for gauges
     */
    default void opened(IntSupplier waiting) {}

    /**
     * A batch has been scored.
     *
     * @param texts how many
     * @param waited how long the one that came first has waited
     * @param took how long the network worked
     */
    default void scored(int texts, Duration waited, Duration took) {}

    /** A batch failed; its halves are tried next, and a text that fails alone is given up. */
    default void failed(int texts, Throwable why) {}
}
