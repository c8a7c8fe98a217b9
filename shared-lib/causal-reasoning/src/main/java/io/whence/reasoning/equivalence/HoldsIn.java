package io.whence.reasoning.equivalence;

/** In how many members of a class something is true. */
public enum HoldsIn {
    ALL,
    SOME,
    NONE;

    static HoldsIn of(int holding, int size) {
        return holding == size ? ALL : holding == 0 ? NONE : SOME;
    }
}
