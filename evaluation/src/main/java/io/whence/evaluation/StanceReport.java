package io.whence.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether relations are read as affirmed where the text affirms them and as denied where it denies them, against the
 * Countercausal News Corpus (Hagen et al. 2025).
 *
 * <p>A related pair is one that people marked, affirmed or denied. It is found if a predicted pair matches it one to one
 * at IoU 0.5, whatever its stance; its stance is right if the prediction would become a positive edge just where the text
 * affirms the relation. So a null result counts as a denial, and so does a hypothesis.
 */
final class StanceReport {
    private static final String CAUSAL = "causal";
    private static final String COUNTERCAUSAL = "countercausal";
    private static final String NEITHER = "neither";

    private StanceReport() {}

    /** The figures, if the corpus marks denied relations. */
    static Optional<Map<String, Object>> of(List<GoldText> gold, List<Prediction> predictions) {
        boolean denials =
                gold.stream().flatMap(text -> text.relations().stream()).anyMatch(GoldRelation::counterclaim);
        return denials ? Optional.of(figures(gold, predictions)) : Optional.empty();
    }

    private static Map<String, Object> figures(List<GoldText> gold, List<Prediction> predictions) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Tally.of(gold.size(), i -> pairs(gold.get(i), predictions.get(i), true))
                .share()
                .ifPresent(share -> figures.put("correctOfFoundPairs", share));
        Tally.of(gold.size(), i -> pairs(gold.get(i), predictions.get(i), false))
                .share()
                .ifPresent(share -> figures.put("correctOfAllPairs", share));
        figures.put("texts", Tally.macro(classes(gold, predictions)));
        Tally.of(gold.size(), i -> related(gold.get(i), predictions.get(i)))
                .score()
                .ifPresent(score -> figures.put("textsWithARelation", score));
        return figures;
    }

    private static Counts pairs(GoldText gold, Prediction prediction, boolean foundOnly) {
        List<Prediction.Relation> predicted = prediction.surestFirst();
        List<GoldRelation> marked = gold.aligned();
        int[] partners = Matching.partners(predicted, marked, StanceReport::same);
        int right = 0;
        int found = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Matching.FREE) {
                found++;
                boolean affirmed = predicted.get(partners[i]).supporting();
                right += affirmed != marked.get(i).counterclaim() ? 1 : 0;
            }
        }
        return new Counts(0, 0, right, foundOnly ? found : marked.size());
    }

    private static boolean same(Prediction.Relation predicted, GoldRelation marked) {
        return Criterion.IOU_HALF.same(predicted.cause(), marked.cause())
                && Criterion.IOU_HALF.same(predicted.effect(), marked.effect());
    }

    private static Map<String, Tally> classes(List<GoldText> gold, List<Prediction> predictions) {
        Map<String, Tally> classes = new LinkedHashMap<>();
        for (String name : List.of(CAUSAL, COUNTERCAUSAL, NEITHER)) {
            classes.put(
                    name,
                    Tally.of(
                            gold.size(),
                            i -> StrengthReport.one(
                                    name.equals(marked(gold.get(i))), name.equals(called(predictions.get(i))))));
        }
        return classes;
    }

    /** The corpus's own first task: does the text say anything of causes, be it that there is none. */
    private static Counts related(GoldText gold, Prediction prediction) {
        return StrengthReport.one(
                !marked(gold).equals(NEITHER), !called(prediction).equals(NEITHER));
    }

    private static String marked(GoldText text) {
        if (text.relations().stream().anyMatch(GoldRelation::counterclaim)) {
            return COUNTERCAUSAL;
        }
        return text.causal() == GoldText.Label.CAUSAL ? CAUSAL : NEITHER;
    }

    private static String called(Prediction text) {
        if (text.causal()) {
            return CAUSAL;
        }
        return text.relations().stream().anyMatch(relation -> !relation.supporting()) ? COUNTERCAUSAL : NEITHER;
    }
}
