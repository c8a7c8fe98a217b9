package io.whence.evaluation.calibration;

import io.whence.evaluation.GoldText;
import io.whence.evaluation.calibration.Observed.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The probabilities of sentences and relations, fitted on annotated texts. */
final class Calibration {
    /** Precision counts twice as much as recall where a relation has to be right rather than there. */
    private static final double PRECISE = 0.5;

    /** Sentences: so much F1 is given for precision. It is an eighth of what F1 varies by between samples of texts. */
    private static final double AS_GOOD = 0.005;

    private static final int FOLDS = 5;

    private final Observed observed;
    private final List<Example> texts;
    private final Line sentence;
    private final Thresholds.Point causal;
    private final List<Example> relations;
    private final Logistic relation;

    Calibration(Observed observed) {
        this.observed = observed;
        texts = observed.texts();
        sentence = line(texts);
        double[] probabilities = texts.stream()
                .mapToDouble(text -> observed.wouldBeCausal(text) ? sentence.probabilityOf(text.features()[0]) : -1)
                .toArray();
        int marked = (int) texts.stream().filter(Example::right).count();
        causal = Thresholds.surest(probabilities, right(texts), marked, AS_GOOD);
        relations = observed.relations(sentence, this::isDecoded);
        relation = Logistic.fit(relations);
    }

    private static Line line(List<Example> texts) {
        double[] weights = Logistic.fit(texts).weights();
        return new Line(weights[0], weights[1]);
    }

    private boolean isDecoded(double logit) {
        return sentence.probabilityOf(logit) >= causal.threshold();
    }

    /** What stands in {@code extractor.properties} afterwards. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("causal.slope", number(sentence.slope()));
        settings.put("causal.intercept", number(sentence.intercept()));
        settings.put("causal.threshold", number(causal.threshold()));
        settings.put("relation.slope", number(relation.weights()[0]));
        settings.put("relation.intercept", number(relation.weights()[1]));
        settings.put("relation.agreement", number(relation.weights()[2]));
        settings.put("relation.disagreement", number(relation.weights()[3]));
        settings.put("relation.precise", number(precise().threshold()));
        return settings;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Everything about it, ready for JSON; the probabilities in it are fitted on other texts than they are for. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("settings", settings());
        figures.put("causalTexts", causal.figures());
        figures.put("sentences", ofTexts().figures());
        figures.put("relations", ofRelations().figures());
        figures.put(
                "everyRelation",
                Thresholds.at(0, crossFittedRelations(), right(relations), marked())
                        .figures());
        figures.put("balancedRelations", best(1).figures());
        figures.put("preciseRelations", precise().figures());
        return figures;
    }

    /** Both curves as SVG. */
    String chart() {
        return ReliabilityChart.of(
                List.of("a text is causal", "a relation is right"), List.of(ofTexts(), ofRelations()));
    }

    private Thresholds.Point precise() {
        return best(PRECISE);
    }

    private Thresholds.Point best(double beta) {
        return Thresholds.best(crossFittedRelations(), right(relations), marked(), point -> point.f(beta));
    }

    private int marked() {
        return observed.gold().stream()
                .map(GoldText::aligned)
                .mapToInt(List::size)
                .sum();
    }

    private Reliability ofTexts() {
        double[] probabilities = new double[texts.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            fill(probabilities, texts, Logistic.fit(others(texts, fold)), fold);
        }
        return Reliability.of(probabilities, right(texts));
    }

    private Reliability ofRelations() {
        return Reliability.of(crossFittedRelations(), right(relations));
    }

    private double[] crossFittedRelations() {
        double[] probabilities = new double[relations.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> ceiled = observed.relations(line(others(texts, fold)), this::isDecoded);
            fill(probabilities, ceiled, Logistic.fit(others(ceiled, fold)), fold);
        }
        return probabilities;
    }

    private static void fill(double[] probabilities, List<Example> examples, Logistic fitted, int fold) {
        for (int i = 0; i < probabilities.length; i++) {
            if (examples.get(i).text() % FOLDS == fold) {
                probabilities[i] = fitted.probability(examples.get(i));
            }
        }
    }

    private static List<Example> others(List<Example> examples, int fold) {
        return examples.stream()
                .filter(example -> example.text() % FOLDS != fold)
                .toList();
    }

    private static boolean[] right(List<Example> examples) {
        boolean[] right = new boolean[examples.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = examples.get(i).right();
        }
        return right;
    }
}
