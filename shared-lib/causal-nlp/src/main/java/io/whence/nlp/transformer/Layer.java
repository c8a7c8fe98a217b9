package io.whence.nlp.transformer;

/**
 * What the network scores a pair of word pieces for, in the order of its first output. The first three are spans (first
 * and last piece); the others link two spans by their first or last pieces. {@code training/} writes the same order.
 */
enum Layer {
    CAUSE(0),
    EFFECT(1),
    SIGNAL(2),
    HEADS(3),
    TAILS(4),
    SIGNAL_HEADS(5);

    /** How many there are. */
    static final int COUNT = values().length;

    private final int index;

    Layer(int index) {
        this.index = index;
    }

    /** Its place in the network's output. */
    int index() {
        return index;
    }
}
