package io.whence.evaluation.evidence;

import io.whence.evaluation.Attributes;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Strength;

/**
 * What a sentence of a paper says, as the graph holds it or as it was just read.
 *
 * @param id of the piece of evidence
 * @param paper id of the paper
 * @param sentence the words that it was read in
 * @param confidence that the reading is right, 0 to 1
 */
record Evidence(
        String id,
        String paper,
        SectionRole section,
        String sentence,
        Argument cause,
        Argument effect,
        Attributes said,
        double confidence) {
    /**
     * A cause or an effect.
     *
     * @param words as the sentence has them
     * @param concept what they are in the graph, whose sign goes with it; the words themselves where nothing was linked
     */
    record Argument(String words, String concept) {
        static Argument of(String words) {
            return new Argument(words, words);
        }
    }

    /** Whether belief comes of it: it says how the world is, and is no hypothesis and no title. */
    boolean counts() {
        return said.statement().counts() && said.strength() != Strength.HYPOTHESISED && section != SectionRole.TITLE;
    }

    /** The sign between cause and effect with words such as "lower" taken out of both. */
    Sign netSign() {
        return said.sign().times(Directions.of(cause.concept())).times(Directions.of(effect.concept()));
    }
}
