package io.whence.graph.query;

import io.whence.graph.query.ConceptSearch.Meaning;
import io.whence.graph.query.Explanation.Sides;
import io.whence.graph.query.PathFinder.Paths;
import io.whence.model.Belief;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers "why": the claims between two concepts with both sides, and the best longer ways. */
public final class Explainer {
    private static final int PATHS = 3;
    private static final int LONGEST = 4;

    private final GraphReader reader;
    private final PathFinder paths;

    public Explainer(GraphReader reader) {
        this.reader = reader;
        this.paths = new PathFinder(reader);
    }

    /**
     * Explains.
     *
     * @param cause a concept: id, key, label, or words of it
     * @param effect likewise
     * @param best how many pieces of evidence to give on each side
     * @throws UnknownConceptException if no concept goes by one of the names
     * @throws AmbiguousConceptException if several do
     */
    public Explanation explain(String cause, String effect, int best) {
        Meaning from = reader.concepts().meaning(cause);
        Meaning to = reader.concepts().meaning(effect);
        List<ClaimView> claims =
                reader.claimsBetween(List.of(from.onlyGroup()), List.of(to.onlyGroup()), GraphReader.ALL_EVIDENCE);
        List<CausalPath> ways = longer(paths.find(new PathQuestion(cause, effect, PATHS * 2, LONGEST, 0), 1));
        List<AssociationView> associations = reader.associations(
                        List.of(cause, effect), 0, EvidenceFilter.ALL, Optional.empty(), PATHS, best)
                .items();
        ConceptRef causeName = from.representative();
        ConceptRef effectName = to.representative();
        return new Explanation(
                causeName,
                effectName,
                Summary.of(causeName, effectName, claims, ways, associations),
                claims.stream().map(claim -> sides(claim, claims, best)).toList(),
                ways,
                associations);
    }

    private static List<CausalPath> longer(Paths found) {
        return found.paths().stream()
                .filter(path -> path.claims().size() > 1)
                .limit(PATHS)
                .toList();
    }

    private static Sides sides(ClaimView claim, List<ClaimView> all, int best) {
        Predicate<EvidenceView> supports = evidence -> evidence.stance().equals("supports");
        Stream<EvidenceView> unsigned = claim.sign().equals("unknown")
                ? Stream.empty()
                : all.stream()
                        .filter(other -> other.sign().equals("unknown"))
                        .flatMap(other -> other.evidence().stream());
        return new Sides(
                withoutEvidence(claim),
                pick(claim.evidence().stream().filter(supports), best),
                pick(Stream.concat(claim.evidence().stream(), unsigned).filter(supports.negate()), best));
    }

    /** One of each document before a second of any: who says so matters more than how often. */
    private static List<EvidenceView> pick(Stream<EvidenceView> evidence, int best) {
        Map<String, Integer> turns = new HashMap<>();
        return evidence.sorted(Comparator.comparing(EvidenceView::retracted)
                        .thenComparing(EvidenceView::confidence, Comparator.reverseOrder())
                        .thenComparing(EvidenceView::id))
                .map(one -> Map.entry(turns.merge(one.document().id(), 1, Integer::sum), one))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .limit(best)
                .toList();
    }

    private static ClaimView withoutEvidence(ClaimView claim) {
        return new ClaimView(
                claim.id(),
                claim.iri(),
                claim.cause(),
                claim.effect(),
                claim.sign(),
                claim.belief(),
                claim.strength(),
                claim.affirmed(),
                claim.disputed(),
                claim.evidenceCount(),
                List.of(),
                claim.background());
    }

    /** The outcome in words. */
    static final class Summary {
        private Summary() {}

        static String of(
                ConceptRef cause,
                ConceptRef effect,
                List<ClaimView> claims,
                List<CausalPath> ways,
                List<AssociationView> associations) {
            String between = "'" + cause.label() + "' and '" + effect.label() + "'";
            if (claims.isEmpty() && ways.isEmpty()) {
                return associations.isEmpty()
                        ? "Nothing in the graph connects " + between + "."
                        : "No document says which brings about which; " + between + " are reported to go together.";
            }
            if (claims.isEmpty()) {
                return "No document relates the two directly; " + between + " are connected by " + ways.size()
                        + (ways.size() == 1 ? " longer way." : " longer ways.");
            }
            return direct(cause, effect, claims.get(0));
        }

        private static String direct(ConceptRef cause, ConceptRef effect, ClaimView claim) {
            Belief belief = claim.belief();
            String said = "'" + cause.label() + "' " + verb(claim.sign()) + " '" + effect.label() + "'";
            return (claim.disputed() ? "Documents disagree whether " : "The best-supported claim is that ") + said
                    + ": " + belief.supporting() + " for, " + belief.refuting() + " against, " + belief.nullResults()
                    + " without a finding; belief " + Math.round(belief.value() * 100) / 100.0 + ".";
        }

        private static String verb(String sign) {
            return switch (sign) {
                case "positive" -> "raises or brings about";
                case "negative" -> "lowers or prevents";
                default -> "has an effect on";
            };
        }
    }
}
