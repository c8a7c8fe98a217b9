package io.whence.extraction;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another reading of a text, as it is answered over HTTP.
 *
 * @param relation as its extractor reads it
 * @param extractor id and version of who reads it so
 * @param reason why it is not among the relations
 */
public record AlternativeView(
        RelationReading relation,
        String extractor,
        @Schema(
                        description =
                                "reversed: taken the other way round; other_pair: other arguments in the same sentence;"
                                        + " other_stance: the two disagree on whether it is affirmed; not_causal: the sentence is"
                                        + " not taken for a causal claim; unresolved: an argument is a pronoun that stands for"
                                        + " nothing clear; low_confidence: under the least confidence that the service was"
                                        + " told to give")
                AlternativeReason reason) {
    static AlternativeView of(AlternativeReading alternative) {
        return new AlternativeView(
                RelationReading.of(alternative.relation()), alternative.extractor(), alternative.reason());
    }
}
