package io.whence.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** F1 of each strength of claim and their mean, against the labels of Yu, Li and Wang (2019). */
final class StrengthReport {
    private static final List<String> CLASSES = List.of("none", "direct", "conditional", "correlational");

    private StrengthReport() {}

    static Optional<Map<String, Object>> of(List<GoldText> gold, List<Prediction> predictions) {
        boolean labelled = gold.stream().anyMatch(text -> text.strength().equals("correlational"));
        return labelled ? Optional.of(figures(gold, predictions)) : Optional.empty();
    }

    private static Map<String, Object> figures(List<GoldText> gold, List<Prediction> predictions) {
        Map<String, Tally> classes = new LinkedHashMap<>();
        for (String strength : CLASSES) {
            classes.put(
                    strength,
                    Tally.of(
                            gold.size(),
                            i -> one(
                                    gold.get(i)
                                            .strength()
                                            .replace("_causal", "")
                                            .equals(strength),
                                    predictions.get(i).strength().equals(strength))));
        }
        return Tally.macro(classes);
    }

    /** Whether a text was put into a class, and whether it belongs there. */
    static Counts one(boolean marked, boolean called) {
        int right = marked && called ? 1 : 0;
        return new Counts(right, called ? 1 : 0, right, marked ? 1 : 0);
    }
}
