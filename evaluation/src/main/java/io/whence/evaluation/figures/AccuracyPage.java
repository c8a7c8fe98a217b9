package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The part of the page that tells how good the extractor is. */
final class AccuracyPage {
    static final Row GENERAL_PAIRS = academic("general texts, pair IoU-0.5 F1", "/general/pair", Goal.atLeast(0.65));
    static final Row GENERAL_STRICT = academic("general texts, strict F1", "/general/strict", Goal.atLeast(0.52));
    static final Row TRIAL_PAIRS = academic("trials, pair IoU-0.5 F1", "/trial/pair", Goal.atLeast(0.62));
    static final Row TRIAL_STRICT = academic("trials, strict F1", "/trial/strict", Goal.atLeast(0.50));
    static final List<Row> RIGHT = List.of(
            right("sign", Goal.shareAtLeast(0.92)),
            right("stance", Goal.shareAtLeast(0.96)),
            right("strength", Goal.shareAtLeast(0.90)),
            right("statement", Goal.shareAtLeast(0.80)));
    static final Row PAIRS =
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "pair IoU-0.5 F1", "/pair_iou_half", Goal.atLeast(0.41));
    static final Row SENTENCES = new Row(AnnotatedSet.SOCIAL_SCIENCE, "sentence F1", "/sentence", Goal.NONE);
    static final Row COUNTERCLAIMS = new Row(
            AnnotatedSet.COUNTERCLAIMS,
            "counterclaims called causal",
            "/counterclaimsCalledCausal",
            Goal.shareAtMost(0.03));
    static final Row CORRELATIONAL = new Row(
            AnnotatedSet.CLAIM_STRENGTH,
            "correlational called causal, **trained on these**",
            "/correlationalCalledCausal",
            Goal.shareAtMost(0.05));
    static final Row PUBMED_WORDS =
            new Row(AnnotatedSet.PUBMED, "pair F1 by words, all pairs", "/pair_words", Goal.NONE);

    private static final List<Row> ACADEMIC = List.of(
            GENERAL_PAIRS,
            GENERAL_STRICT,
            TRIAL_PAIRS,
            TRIAL_STRICT,
            academic("all together, span IoU-0.5 F1", "/together/span", Goal.NONE),
            academic("all together, pair IoU-0.5 F1", "/together/pair", Goal.NONE),
            academic("all together, strict F1", "/together/strict", Goal.NONE),
            academic("the same, antecedents given for pronouns counted", "/together/strictWithAntecedents", Goal.NONE),
            academic("strict F1, direct ones alone", "/together/strictByStrength/direct", Goal.NONE),
            academic("strict F1, conditional ones alone", "/together/strictByStrength/conditional", Goal.NONE),
            academic("strict F1, correlational ones alone", "/together/strictByStrength/correlational", Goal.NONE),
            academic("strict F1, hypothesised ones alone", "/together/strictByStrength/hypothesised", Goal.NONE));

    private static final List<Row> OTHERS = List.of(
            right("hedged", Goal.NONE),
            SENTENCES,
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "span IoU-0.5 F1", "/span_iou_half", Goal.NONE),
            PAIRS,
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "span overlap F1, for comparison only", "/span_overlap", Goal.NONE),
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "pair overlap F1, for comparison only", "/pair_overlap", Goal.NONE),
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "pair exact F1", "/pair_exact", Goal.NONE),
            news("sentence F1", "/sentence"),
            news("span F1 of the shared task, strict", "/newsTask"),
            news("the same, a boundary error counted once", "/newsTask/boundaryErrorsOnce"),
            news("the same, strict, answers beyond the marked relations counted", "/newsTask/everyText"),
            news("pair IoU-0.5 F1", "/pair_iou_half"),
            COUNTERCLAIMS,
            counterclaims("denied pairs read as supporting", "/counterPairsReadAsSupporting"),
            counterclaims("stance right, of related pairs that are found", "/stance/correctOfFoundPairs"),
            counterclaims("stance right, of all related pairs (one not found is wrong)", "/stance/correctOfAllPairs"),
            counterclaims("texts: causal, countercausal, neither, macro F1", "/stance/texts"),
            counterclaims(
                    "texts: anything of causes or nothing, F1 (the corpus's first task)", "/stance/textsWithARelation"),
            new Row(
                    AnnotatedSet.CLAIM_STRENGTH,
                    "claim strength macro F1, **trained on these**",
                    "/strength",
                    Goal.NONE),
            CORRELATIONAL,
            new Row(AnnotatedSet.PUBMED, "pair IoU-0.5 F1, aligned pairs", "/pair_iou_half", Goal.NONE),
            new Row(AnnotatedSet.PUBMED, "span IoU-0.5 F1, aligned pairs", "/span_iou_half", Goal.NONE),
            PUBMED_WORDS);

    private static Row academic(String name, String path, Goal goal) {
        return new Row(AnnotatedSet.ACADEMIC, name, "/academic" + path, goal);
    }

    private static Row right(String attribute, Goal goal) {
        return academic("of the pairs found, " + attribute + " right", "/together/right/" + attribute, goal);
    }

    private static Row news(String name, String path) {
        return new Row(AnnotatedSet.NEWS, name, path, Goal.NONE);
    }

    private static Row counterclaims(String name, String path) {
        return new Row(AnnotatedSet.COUNTERCLAIMS, name, path, Goal.NONE);
    }

    private AccuracyPage() {}

    static String of(JsonNode figures) {
        StringBuilder page =
                new StringBuilder("| set | figure | trained | patterns | asked for |\n|---|---|---|---|---|\n");
        Stream.of(ACADEMIC, RIGHT, OTHERS).flatMap(List::stream).forEach(row -> page.append(row.line(figures))
                .append('\n'));
        return page.toString();
    }

    /** What each least confidence gives on academic sentences: strict precision and recall, and both F1. */
    static String fromConfidence(JsonNode figures) {
        JsonNode academic = figures.path("sets")
                .path(AnnotatedSet.ACADEMIC.fileName())
                .path("faintToo")
                .path("academic");
        if (academic.isMissingNode()) {
            return "";
        }
        StringBuilder page = new StringBuilder(FROM_CONFIDENCE);
        JsonNode general = academic.path("general").path("fromConfidence");
        JsonNode trial = academic.path("trial").path("fromConfidence");
        for (int i = 0; i < general.size(); i++) {
            page.append("| " + general.path(i).path("least").asText() + " | " + point(general.path(i)) + " | "
                    + point(trial.path(i)) + " |\n");
        }
        return page.toString();
    }

    private static final String FROM_CONFIDENCE =
            """

            What another least confidence gives on academic.dev (`WHENCE_EXTRACTION_LEAST_CONFIDENCE`):

            | from | general: strict P / R / F1, pair F1 | trials: strict P / R / F1, pair F1 |
            |---|---|---|
            """;

    private static String point(JsonNode point) {
        JsonNode strict = point.path("strict");
        return Figure.decimals(strict.path("precision").asDouble()) + " / "
                + Figure.decimals(strict.path("recall").asDouble()) + " / "
                + Figure.decimals(strict.path("f1").asDouble()) + ", "
                + Figure.decimals(point.path("pair").path("f1").asDouble());
    }

    /** What nonsense gets. */
    static String nonsense(JsonNode figures) {
        StringBuilder page = new StringBuilder(
                """
                | set | predictor | sentence F1 | pair IoU-0.5 F1 | pair F1 by words | pair overlap F1 | news task |
                |---|---|---|---|---|---|---|
                """);
        for (AnnotatedSet set : List.of(AnnotatedSet.SOCIAL_SCIENCE, AnnotatedSet.NEWS, AnnotatedSet.PUBMED)) {
            figures.path("sets")
                    .path(set.fileName())
                    .path("nonsense")
                    .properties()
                    .forEach(nonsense -> page.append("| " + set.fileName() + " | "
                            + nonsense.getKey().replace('_', ' ') + " | "
                            + brief(nonsense.getValue(), "sentence") + " | "
                            + brief(nonsense.getValue(), "pair_iou_half") + " | "
                            + brief(nonsense.getValue(), "pair_words") + " | "
                            + brief(nonsense.getValue(), "pair_overlap") + " | "
                            + brief(nonsense.getValue(), "newsTask") + " |\n"));
        }
        return page.toString();
    }

    private static String brief(JsonNode figures, String name) {
        return Figure.of(figures.path(name)).brief();
    }
}
