package io.whence.model.event;

import io.whence.model.EnrichedRelation;
import io.whence.model.ExtractorRun;
import io.whence.model.PassageRef;
import io.whence.model.SectionRole;
import java.util.List;

/**
 * The relations of a passage with their concepts: what the graph is made of.
 *
 * @param offset where the passage starts in the document's text
 * @param section the role of its section
 * @param run which extractor, and when
 * @param relations enriched, in the order they were read; none if the passage states none
 */
public record RelationsEnriched(
        PassageRef ref, int offset, SectionRole section, ExtractorRun run, List<EnrichedRelation> relations) {
    public RelationsEnriched {
        relations = List.copyOf(relations);
    }
}
