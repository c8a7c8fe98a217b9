package io.whence.extraction;

import io.whence.nlp.transformer.ExtractorModel;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The least confidence that a relation is given with.
 *
 * @param value 0 to 1; empty for the precise one that the model was given on development texts
 */
public record LeastConfidence(OptionalDouble value) {
    private static final String PRECISE = "precise";

    /**
     * Reads a setting.
     *
     * @param text a number from 0 to 1, or {@code precise}
     */
    public static LeastConfidence of(String text) {
        return new LeastConfidence(PRECISE.equals(text) ? OptionalDouble.empty() : OptionalDouble.of(number(text)));
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "whence.extraction.least-confidence is '" + text + "': give a number from 0 to 1, or precise", cause);
    }

    /** The number that it stands for with the trained extractor. */
    double with(ExtractorModel model) {
        return value.orElseGet(model::preciseConfidence);
    }

    /** The number that it stands for without a model. */
    double withoutModel() {
        return value.orElseThrow(() -> new IllegalStateException(
                "whence.extraction.least-confidence=precise is a model's, and the patterns have none: give a number"));
    }
}
