package io.whence.evaluation.figures;

import java.util.Locale;

/**
 * What was asked of a figure.
 *
 * @param least whether the bound is a least value, else a greatest
 * @param bound the value
 * @param share whether the figure is a share, shown in percent, and no F1
 */
record Goal(boolean least, double bound, boolean share) {
    /** Nothing was asked. */
    static final Goal NONE = new Goal(true, Double.NaN, false);

    static Goal atLeast(double bound) {
        return new Goal(true, bound, false);
    }

    static Goal shareAtLeast(double bound) {
        return new Goal(true, bound, true);
    }

    static Goal shareAtMost(double bound) {
        return new Goal(false, bound, true);
    }

    /** The goal and whether the figure reaches it; empty if nothing was asked. */
    String beside(Figure figure) {
        if (Double.isNaN(bound)) {
            return "";
        }
        String wanted = (least ? "≥ " : "≤ ") + number();
        if (Double.isNaN(figure.value())) {
            return wanted;
        }
        boolean reached = least ? figure.value() >= bound : figure.value() <= bound;
        return wanted + (reached ? ", reached" : ", missed");
    }

    private String number() {
        return share
                ? Math.round(bound * 100) + " %"
                : String.format(Locale.ROOT, "%.2f", bound).substring(1);
    }
}
