package io.whence.reasoning.answer;

import io.whence.reasoning.effects.CausalQuery;
import io.whence.reasoning.effects.EffectSolver;
import io.whence.reasoning.effects.Solution;
import io.whence.reasoning.estimand.Evaluation;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.request.Formula;
import io.whence.reasoning.request.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates arithmetic over probabilities under intervention, each term identified by itself. */
final class Formulas {

    private final EffectSolver solver;
    private final Values values;
    private final List<String> derivation = new ArrayList<>();
    private final List<String> estimands = new ArrayList<>();
    private Optional<Solution.NotIdentifiable> hindrance = Optional.empty();

    Formulas(EffectSolver solver, Values values) {
        this.solver = solver;
        this.values = values;
    }

    List<String> derivation() {
        return derivation;
    }

    /** Returns the formula of the first term that has none; empty where all have one. */
    Optional<Solution.NotIdentifiable> hindrance() {
        return hindrance;
    }

    String estimand() {
        return String.join("; ", estimands);
    }

    Evaluation evaluate(Formula formula) {
        if (formula instanceof Formula.Literal literal) {
            return new Evaluation.Value(literal.value());
        }
        if (formula instanceof Formula.Chance chance) {
            return chance.mean() ? mean(chance) : chance(chance);
        }
        var joined = (Formula.Joined) formula;
        var left = evaluate(joined.left());
        var right = evaluate(joined.right());
        if (joined.sign() == '/' && right.isZero()) {
            return new Evaluation.Undefined("the divisor " + joined.right() + " is 0");
        }
        return Evaluation.combine(List.of(left, right), (a, b) -> switch (joined.sign()) {
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            case '/' -> a / b;
            case '>' -> a > b ? 1 : 0;
            default -> a < b ? 1 : 0;
        });
    }

    private Evaluation chance(Formula.Chance chance) {
        var query =
                new CausalQuery.Intervention(numbered(chance.of()), numbered(chance.set()), numbered(chance.given()));
        var solution = solver.solve(query);
        derivation.addAll(solution.derivation());
        return solution.fold(
                answered -> {
                    estimands.add(answered.estimand().latex());
                    return answered.value();
                },
                not -> {
                    hindrance = hindrance.or(() -> Optional.of(not));
                    return new Evaluation.Undefined("not identifiable: " + not.reason());
                });
    }

    private Map<String, Integer> numbered(List<Formula.Event> events) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var event : events) {
            if (event.value().isEmpty() && values.of(event.variable()).size() > 2) {
                throw UnreadableTextException.whole(
                        event.variable(),
                        "one of its values " + values.of(event.variable()) + ", as in " + event.variable() + "="
                                + values.of(event.variable()).get(0));
            }
            if (event.value().isEmpty()
                    && !values.of(event.variable()).isEmpty()
                    && !values.of(event.variable()).contains("1")) {
                values.requireOrder(event.variable());
            }
            var before = numbers.put(event.variable(), number(event));
            if (before != null && before != number(event)) {
                throw UnreadableTextException.whole(event.toString(), "one value for one variable");
            }
        }
        return numbers;
    }

    private int number(Formula.Event event) {
        var known = values.of(event.variable());
        return event.value().isEmpty() && known.size() == 2 && !known.contains("1")
                ? 1
                : known.isEmpty() ? 1 : values.number(event.variable(), event.value());
    }

    /** An expectation is the sum of the values, each times its probability. */
    private Evaluation mean(Formula.Chance chance) {
        var variable = chance.of().get(0).variable();
        int size = Math.max(2, values.of(variable).size());
        Evaluation sum = new Evaluation.Value(0);
        for (int place = 0; place < size; place++) {
            int at = place;
            double amount = values.amount(variable, place)
                    .orElseThrow(() -> UnreadableTextException.whole(
                            chance.toString(),
                            "a variable whose values are numbers; " + variable + " has " + values.of(variable)));
            if (amount != 0) {
                var value = values.of(variable).isEmpty()
                        ? Integer.toString(at)
                        : values.of(variable).get(at);
                var term = new Formula.Chance(
                        List.of(new Formula.Event(variable, value)), chance.set(), chance.given(), false);
                sum = Evaluation.combine(List.of(sum, chance(term)), (a, b) -> a + amount * b);
            }
        }
        return sum;
    }
}
