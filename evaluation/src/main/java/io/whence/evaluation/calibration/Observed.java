package io.whence.evaluation.calibration;

import io.whence.evaluation.Criterion;
import io.whence.evaluation.ExtractorPredictor;
import io.whence.evaluation.GoldRelation;
import io.whence.evaluation.GoldText;
import io.whence.evaluation.Matching;
import io.whence.evaluation.Prediction;
import io.whence.nlp.Agreement;
import io.whence.nlp.Basis;
import io.whence.nlp.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * What an extractor said of annotated texts, as examples for fitting.
 *
 * @param gold the texts
 * @param extractions what it read in each, decoding every sentence
 * @param sentence the calibration of sentences that it was run with
 */
record Observed(List<GoldText> gold, List<Extraction> extractions, Line sentence) {
    /**
     * A probability's logit as a straight line over the network's.
     *
     * @param slope not zero
     */
    record Line(double slope, double intercept) {
        double logitOf(double probability) {
            double inside = Math.min(Math.max(probability, 1e-12), 1 - 1e-12);
            return (Math.log(inside / (1 - inside)) - intercept) / slope;
        }

        double probabilityOf(double logit) {
            return 1 / (1 + Math.exp(-(slope * logit + intercept)));
        }
    }

    /** Is the text causal, by the network's logit for its likeliest sentence; texts without a label are left out. */
    List<Example> texts() {
        return IntStream.range(0, gold.size())
                .filter(i -> gold.get(i).causal() != GoldText.Label.UNKNOWN)
                .mapToObj(i -> new Example(
                        i,
                        new double[] {sentence.logitOf(extractions.get(i).probability()), 1},
                        1,
                        gold.get(i).causal() == GoldText.Label.CAUSAL))
                .toList();
    }

    /** Whether a text would be called causal, were its sentences likely enough: it says so, and not of an association. */
    boolean wouldBeCausal(Example text) {
        return extractions.get(text.text()).causal();
    }

    /**
     * Is the relation right (one to one, IoU 0.5), by its score and by what the patterns read.
     *
     * @param calibrated gives the probability of a relation's sentence, which is its ceiling
     * @param decides whether a sentence's relations are there at all
     */
    List<Example> relations(Line calibrated, DoublePredicate decides) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            relations(i, calibrated, decides, examples);
        }
        return examples;
    }

    private void relations(int text, Line calibrated, DoublePredicate decides, List<Example> examples) {
        Extraction extraction = extractions.get(text);
        List<Prediction.Relation> predicted =
                ExtractorPredictor.prediction(extraction).relations();
        boolean[] right = right(predicted, gold.get(text).aligned());
        int number = 0;
        for (int i = 0; i < extraction.relations().size(); i++) {
            if (!extraction.relations().get(i).correlational()) {
                Basis basis = extraction.bases().get(i);
                boolean denied = extraction.readings().stream()
                        .noneMatch(reading -> Math.abs(reading.probability() - basis.sentence()) < 1e-9);
                double logit = sentence.logitOf(denied ? 1 - basis.sentence() : basis.sentence());
                if (denied || decides.test(logit)) {
                    double affirmed = calibrated.probabilityOf(logit);
                    examples.add(new Example(text, features(basis), denied ? 1 - affirmed : affirmed, right[number]));
                }
                number++;
            }
        }
    }

    private static boolean[] right(List<Prediction.Relation> predicted, List<GoldRelation> marked) {
        int[] partners = Matching.partners(
                predicted,
                marked,
                (one, other) -> Criterion.IOU_HALF.same(one.cause(), other.cause())
                        && Criterion.IOU_HALF.same(one.effect(), other.effect()));
        boolean[] right = new boolean[predicted.size()];
        IntStream.of(partners).filter(i -> i != Matching.FREE).forEach(i -> right[i] = true);
        return right;
    }

    /** Score, a constant, whether the patterns agree, whether they read something else. */
    private static double[] features(Basis basis) {
        return new double[] {
            basis.score(), 1, basis.agreement() == Agreement.SAME ? 1 : 0, basis.agreement() == Agreement.OTHER ? 1 : 0
        };
    }
}
