package io.whence.graph;

import io.whence.model.Belief;
import io.whence.model.DocumentId;
import io.whence.model.Evidence;
import io.whence.model.Stance;
import io.whence.model.Strength;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Computes belief: a pure function of evidence, whatever order it came in.
 *
 * <p>A reading weighs its confidence, times .7 if it is conditional, times .8 if it is hedged, times .5 if it is a null
 * result (absence of evidence is weaker than a denial), times 0 if it is a hypothesis or its document was retracted.
 * These weights are our own. Of each document the strongest reading for and the strongest against count, so that a paper
 * that repeats itself is one study. Readings of different documents are taken as independent simple support functions:
 * {@code S = 1 - Π(1 - w)}, likewise {@code R} of those against, each at most .99. Dempster's rule of combination
 * (Dempster 1967; Shafer, "A Mathematical Theory of Evidence", 1976, ch. 4) of the two is
 * {@code S (1 - R) / (1 - S R)}, the part of belief that is left to the claim after their conflict is taken out.
 * Because {@code R} stays below 1, evidence against never erases evidence for.
 */
public final class BeliefRule {
    private static final double MOST = 0.99;
    private static final double CONDITIONAL = 0.7;
    private static final double HEDGED = 0.8;
    private static final double NULL_RESULT = 0.5;
    private static final Predicate<Evidence> SUPPORTS = evidence -> evidence.stance() == Stance.SUPPORTS;

    private BeliefRule() {}

    /** The belief that the evidence gives; all of it bears on the same thing. */
    public static Belief of(Collection<Evidence> evidence) {
        List<Evidence> counted = evidence.stream()
                .filter(BeliefRule::counts)
                .sorted(Comparator.comparing(Evidence::id))
                .toList();
        double support = combined(strongest(counted, SUPPORTS));
        double against = combined(strongest(counted, SUPPORTS.negate()));
        return new Belief(
                support * (1 - against) / (1 - support * against),
                documents(counted, Stance.SUPPORTS),
                documents(counted, Stance.REFUTES),
                documents(counted, Stance.NULL_RESULT));
    }

    /** Whether the evidence weighs anything. */
    public static boolean counts(Evidence evidence) {
        return weight(evidence) > 0;
    }

    private static double weight(Evidence evidence) {
        if (evidence.retracted() || evidence.strength() == Strength.HYPOTHESISED) {
            return 0;
        }
        return evidence.confidence()
                * (evidence.strength() == Strength.CONDITIONAL ? CONDITIONAL : 1)
                * (evidence.hedged() ? HEDGED : 1)
                * (evidence.stance() == Stance.NULL_RESULT ? NULL_RESULT : 1);
    }

    private static Map<DocumentId, Double> strongest(List<Evidence> evidence, Predicate<Evidence> wanted) {
        return evidence.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        reading -> reading.passage().document(), BeliefRule::weight, Math::max, TreeMap::new));
    }

    private static double combined(Map<DocumentId, Double> weights) {
        double none = 1;
        for (double weight : weights.values()) {
            none *= 1 - weight;
        }
        return Math.min(MOST, 1 - none);
    }

    private static int documents(List<Evidence> evidence, Stance stance) {
        return (int) evidence.stream()
                .filter(reading -> reading.stance() == stance)
                .map(reading -> reading.passage().document())
                .distinct()
                .count();
    }
}
