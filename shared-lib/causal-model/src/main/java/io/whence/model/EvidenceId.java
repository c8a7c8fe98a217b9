package io.whence.model;

/**
 * The identity of a piece of evidence: which extractor read which spans in which passage of which generation of a
 * document. Confidence is no part of it.
 *
 * @param value 40 hexadecimal digits
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    public EvidenceId {
        Checks.id("evidence", value);
    }

    /**
     * The evidence that a relation read in a passage gives.
     *
     * @param extractor id and version of the extractor, as in {@link ExtractorRun#extractor()}
     */
    public static EvidenceId of(PassageRef passage, Relation relation, String extractor) {
        return new EvidenceId(ContentHash.of("evidence")
                .with("document", passage.document().value())
                .with("generation", passage.generation())
                .with("passage", passage.passage().value())
                .with("cause", relation.cause().spans())
                .with("effect", relation.effect().spans())
                .with("signal", relation.signal())
                .with("extractor", extractor)
                .hex());
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
