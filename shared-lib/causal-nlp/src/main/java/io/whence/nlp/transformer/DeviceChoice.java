package io.whence.nlp.transformer;

/** Where the network is wanted to run. */
public enum DeviceChoice {
    /** On the GPU where this build, the machine and the model's files allow it; else on the CPU. */
    AUTO,
    /** On the CPU. */
    CPU,
    /** On the GPU; on the CPU only if the GPU cannot be used. */
    GPU
}
