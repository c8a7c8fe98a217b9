package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A figure as pages show it.
 *
 * @param text value and interval; a dash where it was not measured
 * @param value the number to compare with what was asked for; not a number where it was not measured
 */
record Figure(String text, double value) {
    private static final Figure ABSENT = new Figure("–", Double.NaN);

    /** From a score (f1), a share or a mean over classes (macroF1), as {@code Report} writes them. */
    static Figure of(JsonNode node) {
        if (node.has("f1")) {
            return score(node.path("f1").asDouble(), node.path("f1Interval95"));
        }
        if (node.has("share")) {
            return share(node);
        }
        return node.has("macroF1") ? score(node.path("macroF1").asDouble(), node.path("macroF1Interval95")) : ABSENT;
    }

    private static Figure score(double value, JsonNode interval) {
        String text = decimals(value);
        if (interval.size() == 2) {
            text += " [" + decimals(interval.path(0).asDouble()) + ", "
                    + decimals(interval.path(1).asDouble()) + "]";
        }
        return new Figure(text, value);
    }

    private static Figure share(JsonNode node) {
        Figure share = share(node.path("share").asDouble(), node.path("interval95"));
        return new Figure(share.text() + " of " + node.path("of").asInt(), share.value());
    }

    private static Figure share(double value, JsonNode interval) {
        return new Figure(
                percent(value) + " % [" + percent(interval.path(0).asDouble()) + ", "
                        + percent(interval.path(1).asDouble()) + "]",
                value);
    }

    /** Three decimals without the leading zero: .412. */
    static String decimals(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.startsWith("0") ? text.substring(1) : text;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The value without its interval. */
    String brief() {
        int end = text.indexOf(" [");
        return end < 0 ? text : text.substring(0, end);
    }
}
