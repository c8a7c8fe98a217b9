package io.whence.reasoning.language;

import java.util.List;
import java.util.Set;

/**
 * The answer to a question about a graph.
 *
 * @param asked what the question was understood as
 * @param yes for a yes-or-no question its answer, otherwise whether there is anything to list
 * @param sets for a question that lists: the variables as one set, or every minimal adjustment set
 * @param reason the paths or conditions the answer rests on, one a line
 * @param defects what is wrong with the graph as stated and was repaired: self-loops, repeated edges
 */
public record GraphAnswer(Asked asked, boolean yes, List<Set<String>> sets, List<String> reason, List<String> defects) {

    /** What can be asked. */
    public enum Asked {
        /** Is there a directed path from one variable to another? */
        REACHES,
        /** Is there an edge? */
        DIRECT,
        /** Are two variables d-separated (m-separated) given others? */
        SEPARATED,
        /** Which variables lie on directed paths between two? */
        MEDIATORS,
        /** Which variables are common causes of two? */
        CONFOUNDERS,
        /** Which minimal sets give the total effect by adjustment? */
        ADJUSTMENT,
        /** Does a given set? */
        ADJUSTS
    }

    public GraphAnswer {
        sets = List.copyOf(sets);
        reason = List.copyOf(reason);
        defects = List.copyOf(defects);
    }
}
