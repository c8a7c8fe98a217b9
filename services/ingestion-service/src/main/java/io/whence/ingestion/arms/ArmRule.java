package io.whence.ingestion.arms;

import io.whence.model.arm.ArmNames;
import java.util.stream.Stream;

/** A way in which texts say what an arm is. */
interface ArmRule {
    /** "(n = 30)", "[30 women]". */
    String ASIDES = "(?:\\s?[(\\[][^()\\[\\]]{0,120}[)\\]])*";

    /** A name by itself: not the "treatment group" of "the ketamine treatment group". */
    String WHOLE_NAME =
            "(?<=^|[(\\[,;:]\\s?|\\b(?:the|an?|in|to|of|and|or|into|each|The|An?|In|Each)\\s)" + ArmNames.ANY;

    /** The definitions in a sentence. */
    Stream<ArmDefinition> in(String sentence);
}
