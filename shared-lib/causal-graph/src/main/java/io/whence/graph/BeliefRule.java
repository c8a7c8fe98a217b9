package io.whence.graph;

import io.whence.model.Belief;
import io.whence.model.DocumentId;
import io.whence.model.Evidence;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Computes belief: a pure function of evidence, whatever order it came in.
 *
 * <p>A reading weighs its confidence, times .7 if it is conditional, times .8 if it is hedged, times .5 if it is a null
 * result (absence of evidence is weaker than a denial), times what {@link #weight(StatementKind)} gives for whose statement
 * it is; 0 if it asserts nothing or its document was retracted. These weights are our own.
 *
 * <p>Of each document the strongest statement of its own for and the strongest against count, so that a paper that repeats
 * itself is one study. Those of different documents are taken as independent simple support functions: {@code S = 1 - Π(1 -
 * w)}. What documents cite is not independent of anything: all of them may cite one study, and that study may be among the
 * documents. So of all cited statements together the strongest counts, by the cautious rule of combination for sources that
 * are not distinct (Denœux 2008, "Conjunctive and disjunctive combination of belief functions induced by nondistinct
 * bodies of evidence"): {@code max(S, cited)}. Likewise {@code R} of those against; each is at most .99.
 *
 * <p>Dempster's rule of combination (Dempster 1967; Shafer, "A Mathematical Theory of Evidence", 1976, ch. 4) of the two is
 * {@code S (1 - R) / (1 - S R)}, the part of belief that is left to the claim after their conflict is taken out. Because
 * {@code R} stays below 1, evidence against never erases evidence for.
 */
public final class BeliefRule {
    /** Name and version of this rule: a change of a weight or of the way they are combined is another version. */
    public static final String ID = "belief-2";

    private static final double MOST = 0.99;
    private static final double CONDITIONAL = 0.7;
    private static final double HEDGED = 0.8;
    private static final double NULL_RESULT = 0.5;
    private static final Predicate<Evidence> SUPPORTS = evidence -> evidence.stance() == Stance.SUPPORTS;
    private static final Predicate<Evidence> CITED = evidence -> evidence.statement() == StatementKind.CITED;

    private BeliefRule() {}

    /** The belief that the evidence gives; all of it bears on the same thing. */
    public static Belief of(Collection<Evidence> evidence) {
        List<Evidence> counted = evidence.stream()
                .filter(BeliefRule::counts)
                .sorted(Comparator.comparing(Evidence::id))
                .toList();
        double support = side(counted, SUPPORTS);
        double against = side(counted, SUPPORTS.negate());
        return new Belief(
                support * (1 - against) / (1 - support * against),
                studies(counted, Stance.SUPPORTS),
                studies(counted, Stance.REFUTES),
                studies(counted, Stance.NULL_RESULT),
                Optional.of(ID));
    }

    /** Whether the evidence weighs anything. */
    public static boolean counts(Evidence evidence) {
        return weight(evidence) > 0;
    }

    /**
     * What a statement weighs against a finding, 0 to 1. Every fourth quotation in medical papers is in error (Jergas and
     * Baethge 2015, "Quotation accuracy in medical journal articles").
     */
    static double weight(StatementKind statement) {
        return switch (statement) {
            case OWN -> 1;
            case BACKGROUND -> 0.8;
            case CITED -> 0.75;
            case INTERPRETATION -> 0.6;
            case AIM, METHOD -> 0;
        };
    }

    private static double weight(Evidence evidence) {
        if (evidence.retracted() || !evidence.asserts()) {
            return 0;
        }
        return evidence.confidence()
                * weight(evidence.statement())
                * (evidence.strength() == Strength.CONDITIONAL ? CONDITIONAL : 1)
                * (evidence.hedged() ? HEDGED : 1)
                * (evidence.stance() == Stance.NULL_RESULT ? NULL_RESULT : 1);
    }

    /** What all evidence on one side weighs together. */
    private static double side(List<Evidence> evidence, Predicate<Evidence> wanted) {
        double own = independent(strongest(evidence, wanted.and(CITED.negate())));
        double cited = evidence.stream()
                .filter(wanted.and(CITED))
                .mapToDouble(BeliefRule::weight)
                .max()
                .orElse(0);
        return Math.min(MOST, Math.max(own, cited));
    }

    private static Map<DocumentId, Double> strongest(List<Evidence> evidence, Predicate<Evidence> wanted) {
        return evidence.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        reading -> reading.passage().document(), BeliefRule::weight, Math::max, TreeMap::new));
    }

    private static double independent(Map<DocumentId, Double> weights) {
        double none = 1;
        for (double weight : weights.values()) {
            none *= 1 - weight;
        }
        return 1 - none;
    }

    /** A cited study may be one of the documents; where no document says so itself, it is the one that is known. */
    private static int studies(List<Evidence> evidence, Stance stance) {
        List<Evidence> alike =
                evidence.stream().filter(reading -> reading.stance() == stance).toList();
        long own = alike.stream()
                .filter(CITED.negate())
                .map(reading -> reading.passage().document())
                .distinct()
                .count();
        return own == 0 && !alike.isEmpty() ? 1 : (int) own;
    }
}
