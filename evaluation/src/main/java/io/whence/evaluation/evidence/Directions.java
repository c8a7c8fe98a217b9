package io.whence.evaluation.evidence;

import io.whence.model.Sign;
import java.util.regex.Pattern;

/** Whether a phrase is worded as less of something: "lower pain", "loss of weight". */
final class Directions {
    private static final Pattern LESS = Pattern.compile(
            "\\b(?:lack|absence|deficiency|deficits?|depletion|loss|losses|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|reduc\\w+|"
                    + "lower\\w*|less|fewer|drops?|falls?|fell|inhibit(?:ion|ing)|suppress(?:ion|ing)|avoid\\w*|prevent\\w*|"
                    + "knockdown|removal|withdrawal|shorter|restrict(?:ed|ion)|low)\\b",
            Pattern.CASE_INSENSITIVE);

    private Directions() {}

    /** Negative if an odd number of such words is in it. */
    static Sign of(String phrase) {
        return LESS.matcher(phrase).results().count() % 2 == 1 ? Sign.NEGATIVE : Sign.POSITIVE;
    }
}
