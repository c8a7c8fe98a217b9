package io.whence.reasoning.scm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random Boolean models whose last variable serves as the outcome. */
final class RandomModels {

    private RandomModels() {}

    static StructuralModel of(long seed) {
        var random = new Random(seed);
        var variables = new ArrayList<Variable>();
        int roots = 1 + random.nextInt(3);
        int size = roots + 2 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Mechanism mechanism = i < roots
                    ? new Mechanism.Given(Boolean.toString(random.nextBoolean()))
                    : new Mechanism.Equation(formula(random, i, 2));
            variables.add(new Variable("V" + i, Domain.BOOLEAN, mechanism));
        }
        return new StructuralModel(variables, Marks.NONE);
    }

    private static Formula formula(Random random, int known, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return new Formula.Reference("V" + random.nextInt(known));
        }
        var parts = List.of(formula(random, known, depth - 1), formula(random, known, depth - 1));
        return switch (random.nextInt(4)) {
            case 0 -> new Formula.Both(parts);
            case 1 -> new Formula.Either(parts);
            case 2 -> new Formula.Not(parts.get(0));
            default -> new Formula.Comparison(parts.get(0), Operator.EQUAL, parts.get(1));
        };
    }
}
