package io.whence.extraction;

import io.whence.model.SkippedSentence;
import io.whence.model.Strength;
import io.whence.nlp.Extraction;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a text states, as it is answered over HTTP.
 *
 * @param causal whether it affirms or puts forward that something brings about something
 * @param probability of that, 0 to 1
 * @param strength {@code direct}, {@code conditional}, {@code correlational}, {@code hypothesised}, or {@code none}
 * @param relations in the order of their sentences
 * @param associations what is only said to go together: never a cause
 * @param alternatives what the text may be read to say as well, with reasons; nothing is claimed of it
 * @param skipped the sentences that were passed over, with reasons
 */
public record TextReading(
        @Schema(
                        description =
                                "whether a sentence affirms, or puts forward as a hypothesis, that something brings about"
                                        + " something; false for open questions, denials and associations")
                boolean causal,
        double probability,
        String strength,
        List<RelationReading> relations,
        List<RelationReading> associations,
        @Schema(
                        description =
                                "readings that are not among the relations: the patterns' where they disagree with the"
                                        + " trained extractor, and relations with a pronoun that stands for nothing clear")
                List<AlternativeView> alternatives,
        List<SkippedSentence> skipped) {
    static TextReading of(Extraction extraction) {
        return new TextReading(
                extraction.causal(),
                extraction.probability(),
                extraction.strength().map(Strength::wireName).orElse("none"),
                readings(extraction, false),
                readings(extraction, true),
                extraction.alternatives().stream().map(AlternativeView::of).toList(),
                extraction.skipped());
    }

    private static List<RelationReading> readings(Extraction extraction, boolean correlational) {
        return extraction.relations().stream()
                .filter(relation -> relation.correlational() == correlational)
                .map(RelationReading::of)
                .toList();
    }
}
