package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Pair;
import java.util.Set;

/**
 * The statement that two variables are independent given some others.
 *
 * @param given without the two; empty for a marginal independence
 */
public record Independence(Pair pair, Set<String> given) {
    public Independence {
        given = Set.copyOf(given);
        if (given.contains(pair.first()) || given.contains(pair.second())) {
            throw new IllegalArgumentException(pair + " cannot be independent given one of the two: " + given);
        }
    }

    @Override
    public String toString() {
        var condition = given.isEmpty() ? "" : " given " + String.join(", ", new java.util.TreeSet<>(given));
        return pair.first() + " and " + pair.second() + " independent" + condition;
    }
}
