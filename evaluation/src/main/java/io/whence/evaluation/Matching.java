package io.whence.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The largest set of pairs of a predicted and a marked thing in which each occurs once at most. */
public final class Matching {
    /** In place of a partner's index: there is none. */
    public static final int FREE = -1;

    private Matching() {}

    /** How many pairs there are. */
    static <P, G> int size(List<P> predicted, List<G> gold, BiPredicate<P, G> same) {
        return (int) Arrays.stream(partners(predicted, gold, same))
                .filter(partner -> partner != FREE)
                .count();
    }

    /** For each marked thing the index of its prediction, {@value #FREE} if it has none; by augmenting paths. */
    public static <P, G> int[] partners(List<P> predicted, List<G> gold, BiPredicate<P, G> same) {
        int[] owner = new int[gold.size()];
        Arrays.fill(owner, FREE);
        for (int i = 0; i < predicted.size(); i++) {
            augment(i, predicted, gold, same, owner, new boolean[gold.size()]);
        }
        return owner;
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
