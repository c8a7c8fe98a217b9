package io.whence.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All figures of one corpus, as a tree that is ready for JSON. Figures are rounded to three decimals. */
public final class Report {
    private final List<Scorer> texts = new ArrayList<>();
    private final List<GoldText> gold;
    private final List<Prediction> predictions;

    /** @throws IllegalArgumentException unless there is one prediction for each text */
    public Report(List<GoldText> gold, List<Prediction> predictions) {
        if (gold.size() != predictions.size()) {
            throw new IllegalArgumentException(predictions.size() + " predictions for " + gold.size() + " texts");
        }
        this.gold = List.copyOf(gold);
        this.predictions = List.copyOf(predictions);
        for (int i = 0; i < gold.size(); i++) {
            texts.add(new Scorer(gold.get(i), predictions.get(i)));
        }
    }

    /** The figures by name; those that the corpus has no labels for are left out. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", gold.size());
        figures.put(
                "goldRelations",
                gold.stream().mapToInt(text -> text.relations().size()).sum());
        figures.put(
                "predictedRelations",
                predictions.stream().mapToInt(text -> text.relations().size()).sum());
        putScore(figures, "sentence", Scorer::sentence);
        Optional<Map<String, Object>> academic = AcademicReport.of(gold, predictions);
        academic.ifPresentOrElse(found -> figures.put("academic", found), () -> putCausal(figures));
        return figures;
    }

    /** The figures of corpora that mark causal relations alone. */
    private void putCausal(Map<String, Object> figures) {
        for (Criterion criterion : Criterion.values()) {
            putScore(figures, "pair_" + criterion.wireName(), text -> text.pairs(criterion));
            putScore(figures, "span_" + criterion.wireName(), text -> text.spans(criterion));
            putScore(figures, "signal_" + criterion.wireName(), text -> text.signals(criterion));
        }
        putScore(figures, "pair_words", Scorer::pairsByWords);
        putShare(figures, "counterclaimsCalledCausal", Scorer::counterclaims);
        putShare(figures, "counterclaimsWithAnySupport", Scorer::counterclaimsWithAnySupport);
        putShare(figures, "counterPairsReadAsSupporting", Scorer::counterPairs);
        putShare(figures, "correlationalCalledCausal", Scorer::correlational);
        StrengthReport.of(gold, predictions).ifPresent(strength -> figures.put("strength", strength));
        StanceReport.of(gold, predictions).ifPresent(stance -> figures.put("stance", stance));
        NewsTask.of(gold, predictions).ifPresent(task -> figures.put("newsTask", task));
    }

    private void putScore(Map<String, Object> figures, String name, Function<Scorer, Counts> count) {
        tally(count).score().ifPresent(score -> figures.put(name, score));
    }

    private void putShare(Map<String, Object> figures, String name, Function<Scorer, Counts> count) {
        tally(count).share().ifPresent(share -> figures.put(name, share));
    }

    private Tally tally(Function<Scorer, Counts> count) {
        return new Tally(texts.stream().map(count).toList());
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
