package io.whence.reasoning.scm;

import java.util.Set;

/** One variable of a model with its values and where they come from. */
public record Variable(String name, Domain domain, Mechanism mechanism) {

    boolean isRoot() {
        return !(mechanism instanceof Mechanism.Equation);
    }

    boolean isBackground() {
        return mechanism instanceof Mechanism.Background;
    }

    /** Returns the variables that this one's equation mentions; none for a root. */
    public Set<String> parents() {
        return mechanism instanceof Mechanism.Equation equation
                ? equation.formula().variables()
                : Set.of();
    }

    /** Returns the value that is known before anything is computed: that of a given or background root. */
    java.util.Optional<String> known() {
        if (mechanism instanceof Mechanism.Given given) {
            return java.util.Optional.of(given.value());
        }
        return mechanism instanceof Mechanism.Background background
                ? java.util.Optional.of(background.value())
                : java.util.Optional.empty();
    }

    void check(String value) {
        if (!domain.contains(value)) {
            throw new ModelException(name + " cannot be " + value + "; it is one of " + domain.values());
        }
    }
}
