package io.whence.ingestion.store;

import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.PassageId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a document stands, stage by stage.
 *
 * @param state accepted, processing, complete, failed, deleting or deleted
 * @param passages {@code received = written + rejected + pending}, each passage counted once
 * @param stages how far each has come
 * @param relations how many were read in it
 * @param skippedSentences how many sentences the extractor passed over
 * @param rejections which passages were rejected and why, the first hundred
 * @param faults what went wrong with the document as a whole
 * @param length of its text, in code points
 * @param acronyms what each stands for
 */
public record DocumentStatus(
        DocumentId id,
        int generation,
        String state,
        Optional<String> title,
        DocumentSummary.Progress passages,
        Stages stages,
        int relations,
        int skippedSentences,
        List<Rejection> rejections,
        List<Fault> faults,
        int length,
        DocumentMetadata metadata,
        Map<String, String> acronyms,
        Instant acceptedAt,
        Instant changedAt) {

    /**
     * The stages, in the order of the data's way.
     *
     * @param write in Neo4j
     * @param project in the RDF store
     */
    public record Stages(StageCount extract, StageCount enrich, StageCount write, StageCount project) {}

    /**
     * How far a stage has come.
     *
     * @param done passages
     * @param rejected passages
     */
    public record StageCount(int done, int rejected) {}

    /**
     * A passage that was rejected.
     *
     * @param place among the document's passages, from 0
     */
    public record Rejection(PassageId passage, int place, String stage, String reason) {}

    /** The document as a whole could not be taken over by a stage; a replay of the dead letters tries again. */
    public record Fault(String stage, String reason) {}
}
