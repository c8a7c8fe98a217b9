package io.whence.evaluation.figures;

import io.whence.evaluation.Corpus;
import io.whence.evaluation.ExtractorPredictor;
import io.whence.evaluation.Extractors;
import io.whence.evaluation.GoldText;
import io.whence.evaluation.ModelFolder;
import io.whence.evaluation.Nonsense;
import io.whence.evaluation.Prediction;
import io.whence.evaluation.Report;
import io.whence.model.AlternativeReason;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.ConfidentExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import io.whence.nlp.transformer.AnnotationStyle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;

/** Measures on one set after the other: the trained extractor, variants of it where they tell something, the patterns. */
final class SetFigures {
    /** Figures that nonsense is shown by. */
    private static final List<String> TELLING =
            List.of("sentence", "pair_iou_half", "pair_overlap", "pair_words", "newsTask");

    private final ModelFolder trained;
    private final Optional<Path> exact;
    private final TextParser parser;
    private final int threads;
    private final int limit;
    private final Map<String, Object> patternsBefore;

    /**
     * @param exact the network before quantising, if it is to be measured
     * @param patternsBefore what the patterns got, by set, where it is not to be measured anew
     */
    SetFigures(
            ModelFolder trained,
            Optional<Path> exact,
            TextParser parser,
            int threads,
            int limit,
            Map<String, Object> patternsBefore) {
        this.trained = trained;
        this.exact = exact;
        this.parser = parser;
        this.threads = threads;
        this.limit = limit;
        this.patternsBefore = Map.copyOf(patternsBefore);
    }

    Map<String, Object> of(AnnotatedSet set, Path folder) throws Exception {
        Path file = folder.resolve(set.fileName() + ".jsonl.gz");
        List<GoldText> gold = Corpus.read(file).stream().limit(limit).toList();
        AnnotationStyle style = Extractors.styleOf(file);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("style", style);
        List<Prediction> predictions = predictions(set + " model", trained, style, gold);
        figures.put("model", new Report(gold, predictions).figures());
        if (set == AnnotatedSet.ACADEMIC) {
            figures.put("faintToo", new Report(gold, faintToo(gold)).figures());
        }
        if (set.comparesPrecision() && exact.isPresent()) {
            ModelFolder unquantised = trained.withNetwork(exact.orElseThrow());
            figures.put("fp32", new Report(gold, predictions(set + " fp32", unquantised, style, gold)).figures());
        }
        figures.put("patterns", patterns(set, gold));
        figures.put("nonsense", nonsense(gold));
        return figures;
    }

    private List<Prediction> predictions(String what, ModelFolder folder, AnnotationStyle style, List<GoldText> gold)
            throws Exception {
        try (ConfidentExtractor extractor = folder.extractor(parser, threads, style)) {
            return predictions(what, extractor, Extractors.CALLERS_PER_THREAD * threads, gold);
        }
    }

    private static List<Prediction> predictions(
            String what, CausalExtractor extractor, int callers, List<GoldText> gold) throws InterruptedException {
        try (ProgressBar bar = new ProgressBar(what.toLowerCase(Locale.ROOT), gold.size())) {
            return new ExtractorPredictor(extractor, callers)
                    .predict(gold.stream().map(GoldText::excerpt).toList(), bar::stepBy);
        }
    }

    /** What the trained extractor reads with whatever confidence. */
    private List<Prediction> faintToo(List<GoldText> gold) throws Exception {
        int callers = Extractors.CALLERS_PER_THREAD * threads;
        try (ConfidentExtractor extractor = trained.extractor(parser, threads, AnnotationStyle.PAPER);
                ProgressBar bar = new ProgressBar("academic, faint ones too", gold.size())) {
            return new ExtractorPredictor(extractor, callers, Set.of(AlternativeReason.LOW_CONFIDENCE))
                    .predict(gold.stream().map(GoldText::excerpt).toList(), bar::stepBy);
        }
    }

    private Object patterns(AnnotatedSet set, List<GoldText> gold) throws InterruptedException {
        Object before = patternsBefore.get(set.fileName());
        if (before != null) {
            return before;
        }
        CausalExtractor patterns = new PatternExtractor(parser, Budget.DEFAULT);
        return new Report(gold, predictions(set + " patterns", patterns, threads, gold)).figures();
    }

    private static Map<String, Object> nonsense(List<GoldText> gold) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Nonsense nonsense : Nonsense.values()) {
            List<Prediction> predictions = gold.stream().map(nonsense::of).toList();
            figures.put(
                    nonsense.name().toLowerCase(Locale.ROOT), only(new Report(gold, predictions).figures(), TELLING));
        }
        return figures;
    }

    private static Map<String, Object> only(Map<String, Object> figures, List<String> names) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        names.stream().filter(figures::containsKey).forEach(name -> chosen.put(name, figures.get(name)));
        return chosen;
    }
}
