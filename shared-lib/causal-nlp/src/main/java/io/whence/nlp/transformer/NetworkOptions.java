package io.whence.nlp.transformer;

/**
 * How the network is to run.
 *
 * @param threads how many cores a batch may use, at least 1
 */
public record NetworkOptions(int threads, DeviceChoice device, NetworkListener listener) {
    public NetworkOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("a network needs a thread, not " + threads);
        }
    }

    /** On the device that suits, with nobody listening. */
    public static NetworkOptions of(int threads) {
        return new NetworkOptions(threads, DeviceChoice.AUTO, NetworkListener.NONE);
    }
}
