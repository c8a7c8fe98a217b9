package io.whence.reasoning.estimand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A full joint distribution over a few discrete variables: every observational probability follows from it. */
public final class JointTable implements Distribution {

    private final List<String> variables;
    private final int[] sizes;
    private final double[] cells;

    private JointTable(List<String> variables, int[] sizes, double[] cells) {
        this.variables = variables;
        this.sizes = sizes;
        this.cells = cells;
    }

    /**
     * Builds a table from weights such as counts, which are scaled to sum to one.
     *
     * @param sizes how many values each variable has
     * @param weights one for each combination, the last variable changing fastest; none negative, not all zero
     */
    public static JointTable of(List<String> variables, List<Integer> sizes, double[] weights) {
        int[] shape = sizes.stream().mapToInt(Integer::intValue).toArray();
        int cells = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        double total = Arrays.stream(weights).sum();
        if (shape.length != variables.size() || weights.length != cells) {
            throw new IllegalArgumentException(
                    weights.length + " weights do not fill a table of " + variables + " with sizes " + sizes);
        }
        if (Arrays.stream(weights).anyMatch(weight -> !(weight >= 0)) || !(total > 0)) {
            throw new IllegalArgumentException("weights must not be negative, nor all zero");
        }
        return new JointTable(
                List.copyOf(variables),
                shape,
                Arrays.stream(weights).map(weight -> weight / total).toArray());
    }

    /** Builds a table of yes/no variables; see {@link #of}. */
    public static JointTable binary(List<String> variables, double[] weights) {
        return of(variables, variables.stream().map(variable -> 2).toList(), weights);
    }

    public List<String> variables() {
        return variables;
    }

    @Override
    public int values(String variable) {
        return variables.contains(variable) ? sizes[place(variable)] : 2;
    }

    @Override
    public Evaluation probability(Probability wanted) {
        if (!wanted.intervened().isEmpty() || !variables.containsAll(wanted.variables())) {
            return new Evaluation.Insufficient(List.of(wanted));
        }
        double condition = mass(wanted.given(), List.of());
        return condition == 0
                ? new Evaluation.Undefined(wanted + " conditions on something of probability 0")
                : new Evaluation.Value(mass(wanted.given(), wanted.of()) / condition);
    }

    /** Returns the probability of a combination of values. */
    public double mass(Map<String, Integer> values) {
        return mass(
                values.entrySet().stream()
                        .map(entry -> new Term(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of());
    }

    private double mass(List<Term> some, List<Term> others) {
        int[] wanted = new int[sizes.length];
        Arrays.fill(wanted, Term.OPEN);
        for (var terms : List.of(some, others)) {
            for (var term : terms) {
                int place = place(term.variable());
                if (wanted[place] != Term.OPEN && wanted[place] != term.value()) {
                    return 0;
                }
                wanted[place] = term.value();
            }
        }
        return sum(wanted, 0, 0);
    }

    private double sum(int[] wanted, int depth, int offset) {
        if (depth == sizes.length) {
            return cells[offset];
        }
        if (wanted[depth] != Term.OPEN) {
            return sum(wanted, depth + 1, offset * sizes[depth] + wanted[depth]);
        }
        double sum = 0;
        for (int value = 0; value < sizes[depth]; value++) {
            sum += sum(wanted, depth + 1, offset * sizes[depth] + value);
        }
        return sum;
    }

    @Override
    public String toString() {
        return "table of " + String.join(", ", variables) + ", " + cells.length + " combinations";
    }

    private int place(String variable) {
        int place = variables.indexOf(variable);
        if (place < 0) {
            throw new IllegalArgumentException("no variable " + variable + " in a table of " + variables);
        }
        return place;
    }
}
