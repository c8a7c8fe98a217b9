package io.whence.reasoning.identification;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Subsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Instrumental variables: no effect of the treatment, associated with it, and with the outcome only through it, possibly given covariates that the outcome and treatment do not cause.
 */
public final class Instruments {

    /** An instrument and the covariates it needs, often none. */
    public record Instrument(String variable, Set<String> given) {

        public Instrument {
            given = Set.copyOf(given);
        }
    }

    /** How many sets of covariates are tried for one variable. */
    private static final int MOST_TRIED = 20_000;

    private final Admg graph;
    private final String treatment;
    private final String outcome;

    private Instruments(Admg graph, String treatment, String outcome) {
        this.graph = graph;
        this.treatment = treatment;
        this.outcome = outcome;
    }

    public static Instruments of(Admg graph, String treatment, String outcome) {
        return new Instruments(graph, treatment, outcome);
    }

    public boolean isValid(String candidate, Collection<String> given) {
        return objection(candidate, given).isEmpty();
    }

    /** Returns why a variable is no instrument, as a sentence. */
    public Optional<String> objection(String candidate, Collection<String> given) {
        var fixed = Set.copyOf(given);
        if (candidate.equals(treatment) || candidate.equals(outcome) || fixed.contains(candidate)) {
            return Optional.of(candidate + " has another part already");
        }
        if (graph.directed().isAncestor(treatment, candidate)) {
            return Optional.of(candidate + " is an effect of " + treatment);
        }
        if (Separation.separated(graph, Set.of(candidate), Set.of(treatment), fixed)) {
            return Optional.of(candidate + " is not associated with " + treatment);
        }
        var later = graph.directed().descendants(treatment);
        if (fixed.stream().anyMatch(node -> later.contains(node) || node.equals(treatment))) {
            return Optional.of("a covariate is an effect of " + treatment);
        }
        return Separation.openTrail(graph.withoutEdgesOutOf(Set.of(treatment)), candidate, outcome, fixed)
                .map(trail -> "the path " + trail + " bypasses " + treatment);
    }

    /** Returns the instruments, each with every minimal set of at most {@code size} covariates that makes it one. */
    public List<Instrument> all(int size) {
        return graph.nodes().stream()
                .flatMap(node -> simplest(node, size).stream())
                .toList();
    }

    private List<Instrument> simplest(String candidate, int size) {
        var covariates = new LinkedHashSet<>(graph.nodes());
        covariates.removeAll(Set.of(treatment, outcome));
        covariates.remove(candidate);
        covariates.removeAll(graph.directed().descendants(treatment));
        var found = new java.util.ArrayList<Instrument>();
        if (candidate.equals(treatment)
                || candidate.equals(outcome)
                || graph.directed().isAncestor(treatment, candidate)) {
            return found;
        }
        Subsets.upTo(covariates, size)
                .limit(MOST_TRIED)
                .filter(given -> found.stream().noneMatch(smaller -> given.containsAll(smaller.given())))
                .filter(given -> isValid(candidate, given))
                .forEach(given -> found.add(new Instrument(candidate, given)));
        return found;
    }
}
