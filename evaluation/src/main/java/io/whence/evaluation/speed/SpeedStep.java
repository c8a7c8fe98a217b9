package io.whence.evaluation.speed;

/**
 * A step whose speed is measured.
 *
 * @param kind what is done with the sentences
 * @param batch most sentences that the network is shown at once; not used by {@link Kind#WHOLE}, which follows the model
 */
record SpeedStep(Kind kind, int batch) {

    /** What is done with sentences. */
    enum Kind {
        /** The network alone: sentences are in word pieces, its scores are dropped. */
        NETWORK,
        /** Sentences to word pieces, the network, relations decoded from its scores. */
        READ,
        /** The extractor as the product runs it: CoreNLP splits, and tags the sentences that hold a relation. */
        WHOLE
    }

    SpeedStep {
        if (batch < 1) {
            throw new IllegalArgumentException("a batch has at least one sentence, not " + batch);
        }
    }

    /**
     * A step as it is written on the command line, such as {@code read:8} or {@code whole}.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    static SpeedStep of(String text) {
        String[] parts = text.split(":", 2);
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(parts[0])) {
                return new SpeedStep(kind, parts.length == 2 ? Integer.parseInt(parts[1]) : 1);
            }
        }
        throw new IllegalArgumentException("no step '" + text + "': use network:BATCH, read:BATCH or whole");
    }
}
