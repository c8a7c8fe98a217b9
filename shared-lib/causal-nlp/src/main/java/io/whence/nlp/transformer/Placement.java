package io.whence.nlp.transformer;

/**
 * Where the network runs.
 *
 * @param reason why there, to be read by the operator
 * @param fallback whether a GPU was tried in vain
 */
public record Placement(Device device, String reason, boolean fallback) {

    /** What the network can run on. */
    public enum Device {
        CPU,
        GPU
    }

    public Placement {
        if (fallback && device == Device.GPU) {
            throw new IllegalArgumentException("nothing falls back to the GPU");
        }
    }
}
