package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Dag;
import java.util.Optional;

/**
 * Where in a class a relation holds.
 *
 * @param holding in how many members
 * @param size how many members there are, at least 1
 * @param witness a member in which it holds; empty where there is none
 * @param counterexample a member in which it does not; empty where it holds in all
 */
public record Holding(int holding, int size, Optional<Dag> witness, Optional<Dag> counterexample) {

    public HoldsIn holdsIn() {
        return HoldsIn.of(holding, size);
    }

    /** Returns where the relation does not hold. */
    public Holding denied() {
        return new Holding(size - holding, size, /* witness= */ counterexample, /* counterexample= */ witness);
    }
}
