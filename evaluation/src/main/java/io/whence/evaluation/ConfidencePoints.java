package io.whence.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is right of the relations from each confidence on, for a choice of the least confidence. */
final class ConfidencePoints {
    private static final int STEPS = 20;

    private ConfidencePoints() {}

    /** Precision, recall and F1, pair and strict, at every twentieth from 0 to 0.95, ready for JSON. */
    static List<Map<String, Object>> of(List<AcademicText> texts) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double least = (double) step / STEPS;
            Map<String, Object> point = new LinkedHashMap<>();
            point.put("least", least);
            point.put("pair", score(texts, least, AcademicText::pairs));
            point.put("strict", score(texts, least, AcademicText::strict));
            points.add(point);
        }
        return points;
    }

    private static Map<String, Object> score(
            List<AcademicText> texts, double least, Function<AcademicText, Counts> count) {
        Counts sum =
                texts.stream().map(text -> count.apply(text.atLeast(least))).reduce(Counts.ZERO, Counts::plus);
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("precision", Report.rounded(sum.precision()));
        score.put("recall", Report.rounded(sum.recall()));
        score.put("f1", Report.rounded(sum.f1()));
        return score;
    }
}
