package io.whence.model.event;

import io.whence.model.AlternativeReading;
import io.whence.model.ExtractorRun;
import io.whence.model.PassageRef;
import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.model.SkippedSentence;
import java.util.List;
import java.util.Map;

/**
 * What one run of an extractor found in a passage: many relations, or none.
 *
 * @param offset where the passage starts in the document's text
 * @param section the role of its section
 * @param run which extractor, and when
 * @param relations as read, spans in the passage
 * @param alternatives readings that are not among the relations, with reasons; never evidence
 * @param skipped sentences passed over, with reasons
 * @param sentences how many there are in the passage
 * @param parsed how many of them got a dependency parse
 * @param acronyms those of the passage, for concept normalisation
 * @param arms trial arms of the passage, with what each was given, for concept normalisation
 */
public record RelationsExtracted(
        PassageRef ref,
        int offset,
        SectionRole section,
        ExtractorRun run,
        List<Relation> relations,
        List<AlternativeReading> alternatives,
        List<SkippedSentence> skipped,
        int sentences,
        int parsed,
        Map<String, String> acronyms,
        Map<String, String> arms) {
    public RelationsExtracted {
        relations = List.copyOf(relations);
        alternatives = List.copyOf(alternatives);
        skipped = List.copyOf(skipped);
        acronyms = Map.copyOf(acronyms);
        arms = Map.copyOf(arms);
    }

    /** The same without alternatives, which the patterns alone never give, of a document without trial arms. */
    public RelationsExtracted(
            PassageRef ref,
            int offset,
            SectionRole section,
            ExtractorRun run,
            List<Relation> relations,
            List<SkippedSentence> skipped,
            int sentences,
            int parsed,
            Map<String, String> acronyms) {
        this(ref, offset, section, run, relations, List.of(), skipped, sentences, parsed, acronyms, Map.of());
    }
}
