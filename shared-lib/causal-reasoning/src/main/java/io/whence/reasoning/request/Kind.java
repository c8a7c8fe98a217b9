package io.whence.reasoning.request;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is asked; each has a rule of its name in the grammars. */
public enum Kind {
    /** Is there a directed path? */
    REACHES,
    /** Is there a directed edge? */
    DIRECT,
    /** Is there any edge? */
    ADJACENT,
    /** Are two d-separated (m-separated) given others? */
    SEPARATED,
    /** Does a set block every path, or every back-door path? */
    BLOCKS,
    BLOCKS_BACKDOOR,
    /** Is one path open? */
    OPEN,
    /** Which paths are there? */
    OPEN_PATHS,
    PATHS,
    DIRECTED_PATHS,
    BACKDOOR_PATHS,
    /** What part does a third variable play? */
    MEDIATORS,
    CONFOUNDERS,
    COLLIDERS,
    PLAYS,
    /** Parents, children, ancestors, descendants, Markov blanket and so on of one variable. */
    RELATIVES,
    BLANKET,
    /** Roots, sinks and colliders of the whole graph. */
    EVERYWHERE,
    ACYCLIC,
    /** Which sets of covariates serve, and does this one? */
    ADJUSTMENT,
    ADJUSTS,
    FRONT_DOOR,
    IS_FRONT_DOOR,
    INSTRUMENTS,
    IS_INSTRUMENT,
    /** Does an effect follow from what is observed, and by which formula? */
    IDENTIFIABLE,
    ESTIMAND,
    /** What the graph implies. */
    SEPARATORS,
    INDEPENDENCES,
    CPDAG,
    EQUIVALENT,
    COMPELLED,
    /** A formula over probabilities. */
    FORMULA,
    /** Effects by name, or by what is changed. */
    CONTRAST,
    SHIFT,
    SHIFT_HELD,
    SHIFT_TREATED,
    SHIFT_DIRECT,
    SHIFT_INDIRECT,
    RAISES,
    BOUNDS,
    /** Probabilities of causation. */
    ATTRIBUTION,
    ATTRIBUTION_NAMED,
    /** Descriptions of groups. */
    ASSOCIATION,
    WITHIN,
    COMPARE_METHODS,
    COUNTERFACTUAL;

    private static final Set<Kind> WITH_NUMBERS = EnumSet.of(
            FORMULA,
            CONTRAST,
            SHIFT,
            SHIFT_HELD,
            SHIFT_TREATED,
            SHIFT_DIRECT,
            SHIFT_INDIRECT,
            RAISES,
            BOUNDS,
            ATTRIBUTION,
            ATTRIBUTION_NAMED,
            ASSOCIATION,
            WITHIN,
            COMPARE_METHODS,
            COUNTERFACTUAL);

    /** Returns the kind's rule in the grammars. */
    public String rule() {
        return "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String rule) {
        return valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns whether the answer is read off the graph alone. */
    public boolean isStructural() {
        return !WITH_NUMBERS.contains(this);
    }
}
