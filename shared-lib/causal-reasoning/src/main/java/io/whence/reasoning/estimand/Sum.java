package io.whence.reasoning.estimand;

import io.whence.reasoning.graph.Patience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A sum over all values of some variables; build it with {@link #over}. */
public record Sum(List<String> variables, Estimand body) implements Estimand {

    private static final int MOST_TERMS = 1 << 16;

    /** Once so many terms lack something, the others are not looked at: the answer names enough of what is missing. */
    private static final int MOST_LACKING = 64;

    public Sum {
        variables = variables.stream().sorted().distinct().toList();
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("a sum needs a variable");
        }
    }

    /**
     * Returns the sum, simplified: what is summed out of one distribution vanishes from it, and factors without summed
     * variables move out.
     */
    public static Estimand over(Collection<String> variables, Estimand body) {
        var left = new LinkedHashSet<>(variables);
        var factors = new ArrayList<>(Product.factorsOf(body));
        while (vanish(left, factors)) {
            // one variable fewer each time round
        }
        left.retainAll(Product.of(factors).open());
        var outside = factors.stream()
                .filter(factor -> factor.open().stream().noneMatch(left::contains))
                .toList();
        factors.removeAll(outside);
        var inner = Product.of(factors);
        return Product.of(Product.of(outside), left.isEmpty() ? inner : flattened(left, inner));
    }

    private static Sum flattened(Set<String> variables, Estimand body) {
        if (body instanceof Sum inner) {
            var all = new ArrayList<>(inner.variables);
            all.addAll(variables);
            return new Sum(all, inner.body);
        }
        return new Sum(List.copyOf(variables), body);
    }

    /** Sums one variable out of the only factor that holds it, where that is a probability of it. */
    private static boolean vanish(Set<String> variables, List<Estimand> factors) {
        for (var variable : variables) {
            var holders = factors.stream()
                    .filter(factor -> factor.open().contains(variable))
                    .toList();
            var term = Term.open(variable);
            if (holders.size() == 1
                    && holders.get(0) instanceof Probability holder
                    && holder.of().contains(term)) {
                variables.remove(variable);
                int at = factors.indexOf(holder);
                factors.remove(at);
                if (holder.of().size() > 1) {
                    factors.add(at, without(holder, term));
                }
                return true;
            }
        }
        return false;
    }

    private static Probability without(Probability holder, Term term) {
        var rest = holder.of().stream().filter(other -> !other.equals(term)).toList();
        return new Probability(rest, holder.intervened(), holder.given());
    }

    /** Returns the sum in LaTeX with a prime at those of its variables that stand for something else beside it. */
    String latex(Set<String> taken) {
        var primed =
                variables.stream().filter(taken::contains).collect(Collectors.toMap(name -> name, name -> Term.PRIMED));
        return "\\sum_{"
                + variables.stream()
                        .map(name -> Term.open(name).bind(primed).latex())
                        .collect(Collectors.joining(", "))
                + "} " + body.bind(primed).latex();
    }

    @Override
    public String latex() {
        return "\\sum_{" + variables.stream().map(Latex::lower).collect(Collectors.joining(", ")) + "} " + body.latex();
    }

    @Override
    public Set<String> open() {
        var open = new LinkedHashSet<>(body.open());
        variables.forEach(open::remove);
        return open;
    }

    @Override
    public Estimand bind(Map<String, Integer> values) {
        var outer = new LinkedHashMap<>(values);
        variables.forEach(outer::remove);
        return new Sum(variables, body.bind(outer));
    }

    @Override
    public Evaluation evaluate(Distribution distribution) {
        if (Assignments.count(variables, distribution) > MOST_TERMS) {
            return Evaluation.Undefined.TOO_MANY_TERMS;
        }
        var values = new ArrayList<Evaluation>();
        int lacking = 0;
        for (var assignment : Assignments.all(variables, distribution)) {
            Patience.check();
            var value = body.bind(assignment).evaluate(distribution);
            values.add(value);
            lacking += value instanceof Evaluation.Insufficient ? 1 : 0;
            if (lacking == MOST_LACKING) {
                break;
            }
        }
        return Evaluation.combine(values, Double::sum);
    }
}
