package io.whence.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The largest set of pairs of a predicted and a marked thing in which each occurs once at most. */
final class Matching {
    private static final int FREE = -1;

    private Matching() {}

    /** How many pairs there are, by augmenting paths. */
    static <P, G> int size(List<P> predicted, List<G> gold, BiPredicate<P, G> same) {
        int[] owner = new int[gold.size()];
        Arrays.fill(owner, FREE);
        int size = 0;
        for (int i = 0; i < predicted.size(); i++) {
            if (augment(i, predicted, gold, same, owner, new boolean[gold.size()])) {
                size++;
            }
        }
        return size;
    }

    private static <P, G> boolean augment(
            int i, List<P> predicted, List<G> gold, BiPredicate<P, G> same, int[] owner, boolean[] seen) {
        for (int j = 0; j < owner.length; j++) {
            if (!seen[j] && same.test(predicted.get(i), gold.get(j))) {
                seen[j] = true;
                if (owner[j] == FREE || augment(owner[j], predicted, gold, same, owner, seen)) {
                    owner[j] = i;
                    return true;
                }
            }
        }
        return false;
    }
}
