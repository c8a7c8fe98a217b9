package io.whence.reasoning.estimand;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code P(of | do(intervened), given)}. Terms are kept sorted by name, so equal probabilities are equal records.
 *
 * @param intervened empty for a probability of what is merely observed
 */
public record Probability(List<Term> of, List<Term> intervened, List<Term> given) implements Estimand {

    public Probability {
        if (of.isEmpty()) {
            throw new IllegalArgumentException("a probability needs something it is of");
        }
        of = sorted(of);
        intervened = sorted(intervened);
        given = sorted(given);
    }

    /** Returns the probability of one observation given others. */
    public static Probability of(Collection<Term> of, Collection<Term> given) {
        return new Probability(List.copyOf(of), List.of(), List.copyOf(given));
    }

    /** Returns {@code P(variables | given)} with every variable open. */
    public static Probability open(Collection<String> variables, Collection<String> given) {
        return of(
                variables.stream().map(Term::open).toList(),
                given.stream().map(Term::open).toList());
    }

    private static List<Term> sorted(List<Term> terms) {
        var sorted = terms.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Term::variable).thenComparing(Term::value))
                .toList();
        return List.copyOf(sorted);
    }

    @Override
    public String latex() {
        var intervention = intervened.isEmpty() ? "" : "do(" + Latex.terms(intervened) + ")";
        var condition = Stream.of(intervention, Latex.terms(given))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return "P(" + Latex.terms(of) + (condition.isEmpty() ? "" : " \\mid " + condition) + ")";
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<String>();
        terms().filter(Term::isOpen).forEach(term -> open.add(term.variable()));
        return open;
    }

    Set<String> variables() {
        return terms().map(Term::variable).collect(Collectors.toSet());
    }

    private Stream<Term> terms() {
        return Stream.of(of, intervened, given).flatMap(List::stream);
    }

    @Override
    public Probability bind(Map<String, Integer> values) {
        return new Probability(bind(of, values), bind(intervened, values), bind(given, values));
    }

    private static List<Term> bind(List<Term> terms, Map<String, Integer> values) {
        return terms.stream().map(term -> term.bind(values)).toList();
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        if (!open().isEmpty()) {
            throw new IllegalStateException("no value for " + open() + " in " + this);
        }
        return distribution.probability(this);
    }

    /** Returns the plain form, such as {@code P(Y=1|X=0,Z=1)}. */
    @Override
    public String toString() {
        var intervention = intervened.isEmpty() ? "" : "do(" + plain(intervened) + ")";
        var condition = Stream.of(intervention, plain(given))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
        return "P(" + plain(of) + (condition.isEmpty() ? "" : "|" + condition) + ")";
    }

    private static String plain(List<Term> terms) {
        return terms.stream().map(Term::toString).collect(Collectors.joining(","));
    }
}
