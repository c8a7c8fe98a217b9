package io.whence.model.lexicon;

import io.whence.model.Sign;

/**
 * Which way a word of change points. Quantity and value are two things: whoever reduces pain lowers it, and whoever
 * improves it lowers it too, because pain is bad; whoever improves sleep raises it.
 */
public enum Way {
    MORE,
    LESS,
    /** More of what is good, less of what is bad. */
    BETTER,
    /** Less of what is good, more of what is bad. */
    WORSE,
    /** Some change, whichever. */
    OTHER;

    /** Which way the quantity of a thing of that valence moves; unknown if the words leave that open. */
    public Sign sign(Valence valence) {
        return switch (this) {
            case MORE -> Sign.POSITIVE;
            case LESS -> Sign.NEGATIVE;
            case OTHER -> Sign.UNKNOWN;
            case BETTER -> towards(valence);
            case WORSE -> towards(valence).times(Sign.NEGATIVE);
        };
    }

    private static Sign towards(Valence valence) {
        return switch (valence) {
            case GOOD -> Sign.POSITIVE;
            case BAD -> Sign.NEGATIVE;
            case UNKNOWN -> Sign.UNKNOWN;
        };
    }

    static Way of(String symbol) {
        return switch (symbol) {
            case "+" -> MORE;
            case "-" -> LESS;
            case "good" -> BETTER;
            case "bad" -> WORSE;
            case "?" -> OTHER;
            default -> throw new IllegalArgumentException("no way of change: '" + symbol + "'");
        };
    }
}
