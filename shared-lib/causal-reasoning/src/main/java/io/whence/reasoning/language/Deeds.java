package io.whence.reasoning.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the end of a nested sentence, where the verbs pile up, into a known number of deeds. The first words may still belong
 * to the innermost noun. The best cut lets the words that look most like finite verbs open a deed.
 */
final class Deeds {

    private static final double AFTER_DETERMINER = -6;
    private static final double NOUN_WORD = -0.3;

    private final List<String> words;
    private final int count;
    private final boolean nounFirst;
    private final double[][] best;
    private final int[][] opened;

    private Deeds(List<String> words, int count, boolean nounFirst) {
        this.words = words;
        this.count = count;
        this.nounFirst = nounFirst;
        this.best = new double[words.size() + 1][count + 1];
        this.opened = new int[words.size() + 1][count + 1];
    }

    /**
     * Returns where each deed starts, first one first; empty where there are not as many as asked for.
     *
     * @param nounFirst whether at least the first word belongs to a noun
     */
    static List<Integer> starts(List<String> words, int count, boolean nounFirst) {
        return new Deeds(words, count, nounFirst).solve();
    }

    /** best[i][k]: the score of words from i on when k deeds are still to be opened there. */
    private List<Integer> solve() {
        for (var row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[words.size()][0] = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int left = 0; left <= count; left++) {
                choose(i, left);
            }
        }
        return best[0][count] == Double.NEGATIVE_INFINITY ? List.of() : trace();
    }

    private void choose(int i, int left) {
        best[i][left] = best[i + 1][left] + inside(i, left == count);
        if (left > 0 && mayOpen(i) && best[i + 1][left - 1] + opening(i) > best[i][left]) {
            best[i][left] = best[i + 1][left - 1] + opening(i);
            opened[i][left] = 1;
        }
    }

    private boolean mayOpen(int i) {
        return !WordClasses.inner(words.get(i)) && !(nounFirst && i == 0) && !followsAuxiliary(i);
    }

    private double opening(int i) {
        boolean afterDeterminer = i > 0 && WordClasses.determiner(words.get(i - 1));
        return WordClasses.verbLikeness(words.get(i)) - 1 + (afterDeterminer ? AFTER_DETERMINER : 0);
    }

    /** A word that looks like a verb and opens nothing costs; so does every further word of the innermost noun. */
    private double inside(int i, boolean beforeFirst) {
        boolean explained = followsAuxiliary(i) || (i > 0 && WordClasses.determiner(words.get(i - 1)));
        double unused =
                explained || (nounFirst && i == 0) ? 0 : Math.max(0, WordClasses.verbLikeness(words.get(i)) - 1);
        return -unused + (beforeFirst ? NOUN_WORD : 0);
    }

    private boolean followsAuxiliary(int i) {
        int before = i - 1;
        while (before >= 0
                && (words.get(before).equals("not") || words.get(before).endsWith("ly"))) {
            before--;
        }
        return before >= 0 && WordClasses.auxiliary(words.get(before)) && !(nounFirst && before == 0);
    }

    private List<Integer> trace() {
        var starts = new ArrayList<Integer>();
        int left = count;
        for (int i = 0; i < words.size(); i++) {
            if (opened[i][left] == 1) {
                starts.add(i);
                left--;
            }
        }
        return starts;
    }
}
