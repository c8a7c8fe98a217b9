package io.whence.evaluation.figures;

import java.util.Locale;

/**
 * What was asked of a figure.
 *
 * @param least whether the bound is a least value, else a greatest
 * @param bound the value
 */
record Goal(boolean least, double bound) {
    /** Nothing was asked. */
    static final Goal NONE = new Goal(true, Double.NaN);

    static Goal atLeast(double bound) {
        return new Goal(true, bound);
    }

    static Goal atMost(double bound) {
        return new Goal(false, bound);
    }

    /** The goal and whether the figure reaches it; empty if nothing was asked. */
    String beside(Figure figure) {
        if (Double.isNaN(bound)) {
            return "";
        }
        String wanted = least ? "≥ " + number() : "≤ " + number();
        if (Double.isNaN(figure.value())) {
            return wanted;
        }
        boolean reached = least ? figure.value() >= bound : figure.value() <= bound;
        return wanted + (reached ? ", reached" : ", missed");
    }

    private String number() {
        return least && bound < 0.88
                ? String.format(Locale.ROOT, "%.2f", bound).substring(1)
                : Math.round(bound * 100) + " %";
    }
}
