package io.whence.nlp.transformer;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The numbers that turn a network's logits into relations. {@code training/whence_training/release.py} fits and writes them.
 *
 * @param id name and version of the extractor
 * @param longest most word pieces of a text, the special ones included
 * @param batch most texts that are shown to the network at once
 * @param floor the least score of a relation that is looked at
 * @param confidence of a relation
 * @param least the confidence that a relation needs to be given, unless the service is told otherwise
 * @param precise the confidence from which on three relations of four are right on development texts
 */
record ModelSettings(
        String id, int longest, int batch, double floor, Confidence confidence, double least, double precise) {
    private static final List<String> NUMBERS = List.of(
            "longest",
            "batch",
            "relation.floor",
            "confidence.intercept",
            "confidence.score",
            "confidence.said",
            "confidence.causal",
            "confidence.related",
            "confidence.least",
            "confidence.precise");

    /**
     * Reads the settings of a model.
     *
     * @throws IllegalStateException if one is missing or no number; the message names all that are
     */
    static ModelSettings of(Properties settings) {
        List<String> wrong = Stream.concat(Stream.of("id"), NUMBERS.stream())
                .filter(name -> !usable(settings, name))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the model's extractor.properties lacks " + String.join(", ", wrong)
                    + ", or has no number there; take network and settings from one release of the model");
        }
        return new ModelSettings(
                settings.getProperty("id"),
                (int) number(settings, "longest"),
                (int) number(settings, "batch"),
                number(settings, "relation.floor"),
                Confidence.of(settings),
                number(settings, "confidence.least"),
                number(settings, "confidence.precise"));
    }

    private static boolean usable(Properties settings, String name) {
        String value = settings.getProperty(name, "");
        try {
            return name.equals("id") ? !value.isBlank() : Double.isFinite(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double number(Properties settings, String name) {
        return Double.parseDouble(settings.getProperty(name));
    }

    /**
     * Logistic regression of "arguments, sign, stance and strength are right" on what the network says.
     *
     * @param score weight of the relation's score
     * @param said weight of the logarithm of the probability of sign, stance and strength
     * @param causal weight of the logit that the text affirms a cause
     * @param related weight of the logit that it speaks of a relation
     */
    record Confidence(double intercept, double score, double said, double causal, double related) {
        private static Confidence of(Properties settings) {
            return new Confidence(
                    number(settings, "confidence.intercept"),
                    number(settings, "confidence.score"),
                    number(settings, "confidence.said"),
                    number(settings, "confidence.causal"),
                    number(settings, "confidence.related"));
        }

        /** The probability that a relation is right, 0 to 1. */
        double of(double relationScore, Said values, Scores text) {
            return Scores.probability(intercept
                    + score * relationScore
                    + said * values.logProbability()
                    + causal * text.causal()
                    + related * text.related());
        }
    }
}
