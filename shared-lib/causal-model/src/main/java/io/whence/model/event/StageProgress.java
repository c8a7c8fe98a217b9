package io.whence.model.event;

import io.whence.model.DocumentId;
import io.whence.model.PassageId;
import java.util.Optional;

/**
 * A stage finished with a passage, rejected it, or acknowledged a deletion.
 *
 * @param passage none when the whole generation is meant (deletions)
 * @param reason why it was rejected, in a sentence; none otherwise
 * @param relations how many relations it was left with
 * @param skipped how many sentences were passed over
 */
public record StageProgress(
        DocumentId document,
        int generation,
        Optional<PassageId> passage,
        Stage stage,
        Outcome outcome,
        Optional<String> reason,
        int relations,
        int skipped) {

    /** The stages after ingestion, in the order of the data's way. */
    public enum Stage {
        EXTRACT,
        ENRICH,
        /** In Neo4j. */
        WRITE,
        /** In the RDF store. */
        PROJECT
    }

    /** How a stage ended. */
    public enum Outcome {
        DONE,
        REJECTED,
        /** Nothing of the generation is left in this stage's store. */
        DELETED
    }
}
