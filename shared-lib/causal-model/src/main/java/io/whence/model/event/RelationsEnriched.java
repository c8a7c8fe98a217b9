package io.whence.model.event;

import io.whence.model.EnrichedRelation;
import io.whence.model.EnricherVersion;
import io.whence.model.ExtractorRun;
import io.whence.model.PassageRef;
import io.whence.model.SectionRole;
import io.whence.model.UnnamedRelation;
import java.util.List;
import java.util.Optional;

/**
 * The relations of a passage with their concepts: what the graph is made of.
 *
 * @param offset where the passage starts in the document's text
 * @param section the role of its section
 * @param run which extractor, and when
 * @param enricher what gave them their concepts; none if it does not say
 * @param relations enriched, in the order they were read; none if the passage states none
 * @param unnamed relations without two concepts, with reasons; never evidence
 */
public record RelationsEnriched(
        PassageRef ref,
        int offset,
        SectionRole section,
        ExtractorRun run,
        Optional<EnricherVersion> enricher,
        List<EnrichedRelation> relations,
        List<UnnamedRelation> unnamed) {
    public RelationsEnriched {
        relations = List.copyOf(relations);
        unnamed = List.copyOf(unnamed);
    }

    /** The same where every relation has two concepts, from an enricher that does not say its version. */
    public RelationsEnriched(
            PassageRef ref, int offset, SectionRole section, ExtractorRun run, List<EnrichedRelation> relations) {
        this(ref, offset, section, run, Optional.empty(), relations, List.of());
    }
}
