package io.whence.graph;

import io.whence.model.Concept;
import io.whence.model.EnricherVersion;
import io.whence.model.Evidence;
import io.whence.model.ExtractorRun;
import io.whence.model.PassageRef;
import io.whence.model.SectionRole;
import java.util.Comparator;
import java.util.List;

/**
 * What the graph takes from one run of an extractor over one passage. The greatest of a passage holds: that of the newest
 * run; of the same run enriched twice, that of the newer enricher, whatever it says. One version of the enricher says one
 * thing; should it say two, the greater digest holds, so that any order of arrival ends the same.
 *
 * @param offset where the passage starts in the document's text
 * @param enricher version of what gave it its concepts
 * @param digest hash of all that follows
 * @param evidence sorted by id
 * @param concepts those that the evidence mentions, each once, sorted by id
 */
public record PassageEvidence(
        PassageRef ref,
        int offset,
        SectionRole section,
        ExtractorRun run,
        EnricherVersion enricher,
        String digest,
        List<Evidence> evidence,
        List<Concept> concepts)
        implements Comparable<PassageEvidence> {
    private static final Comparator<PassageEvidence> ORDER = Comparator.comparing(PassageEvidence::ref)
            .thenComparing(PassageEvidence::run)
            .thenComparing(PassageEvidence::enricher)
            .thenComparing(PassageEvidence::digest);

    public PassageEvidence {
        evidence = evidence.stream().sorted(Comparator.comparing(Evidence::id)).toList();
        concepts = concepts.stream().sorted(Comparator.comparing(Concept::id)).toList();
    }

    /** The same, of a document that was retracted. */
    public PassageEvidence retracted() {
        var marked = evidence.stream().map(one -> one.withRetracted(true)).toList();
        return new PassageEvidence(ref, offset, section, run, enricher, digest, marked, concepts);
    }

    @Override
    public int compareTo(PassageEvidence other) {
        return ORDER.compare(this, other);
    }
}
