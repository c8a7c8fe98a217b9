package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The part of the page that tells how good the extractor is. */
final class AccuracyPage {
    static final Row PAIRS =
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "pair IoU-0.5 F1", "/pair_iou_half", Goal.atLeast(0.42));
    static final Row SENTENCES = new Row(AnnotatedSet.SOCIAL_SCIENCE, "sentence F1", "/sentence", Goal.atLeast(0.86));
    static final Row NEWS_SPANS =
            new Row(AnnotatedSet.NEWS, "span F1 of the shared task, strict", "/newsTask", Goal.NONE);
    static final Row COUNTERCLAIMS = new Row(
            AnnotatedSet.COUNTERCLAIMS, "counterclaims called causal", "/counterclaimsCalledCausal", Goal.atMost(0.04));
    static final Row STANCE = new Row(
            AnnotatedSet.COUNTERCLAIMS,
            "stance right, of related pairs that are found",
            "/stance/correctOfFoundPairs",
            Goal.atLeast(0.88));
    static final Row PUBMED_WORDS =
            new Row(AnnotatedSet.PUBMED, "pair F1 by words, all pairs", "/pair_words", Goal.NONE);

    private static final List<Row> ROWS = List.of(
            SENTENCES,
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "span IoU-0.5 F1", "/span_iou_half", Goal.atLeast(0.58)),
            PAIRS,
            new Row(
                    AnnotatedSet.SOCIAL_SCIENCE,
                    "span overlap F1, for comparison only",
                    "/span_overlap",
                    Goal.atLeast(0.75)),
            new Row(
                    AnnotatedSet.SOCIAL_SCIENCE,
                    "pair overlap F1, for comparison only",
                    "/pair_overlap",
                    Goal.atLeast(0.65)),
            new Row(AnnotatedSet.SOCIAL_SCIENCE, "pair exact F1", "/pair_exact", Goal.NONE),
            new Row(AnnotatedSet.NEWS, "sentence F1", "/sentence", Goal.atLeast(0.85)),
            NEWS_SPANS,
            new Row(
                    AnnotatedSet.NEWS,
                    "the same, a boundary error counted once",
                    "/newsTask/boundaryErrorsOnce",
                    Goal.NONE),
            new Row(
                    AnnotatedSet.NEWS,
                    "the same, strict, answers beyond the marked relations counted",
                    "/newsTask/everyText",
                    Goal.NONE),
            new Row(AnnotatedSet.NEWS, "pair IoU-0.5 F1", "/pair_iou_half", Goal.NONE),
            COUNTERCLAIMS,
            new Row(
                    AnnotatedSet.COUNTERCLAIMS,
                    "denied pairs read as supporting",
                    "/counterPairsReadAsSupporting",
                    Goal.NONE),
            STANCE,
            new Row(
                    AnnotatedSet.COUNTERCLAIMS,
                    "stance right, of all related pairs (one not found is wrong)",
                    "/stance/correctOfAllPairs",
                    Goal.NONE),
            new Row(
                    AnnotatedSet.COUNTERCLAIMS,
                    "texts: causal, countercausal, neither, macro F1",
                    "/stance/texts",
                    Goal.NONE),
            new Row(
                    AnnotatedSet.COUNTERCLAIMS,
                    "texts: anything of causes or nothing, F1 (the corpus's first task)",
                    "/stance/textsWithARelation",
                    Goal.NONE),
            new Row(
                    AnnotatedSet.CLAIM_STRENGTH,
                    "claim strength macro F1, **trained on these**",
                    "/strength",
                    Goal.NONE),
            new Row(
                    AnnotatedSet.CLAIM_STRENGTH,
                    "correlational called causal, **trained on these**",
                    "/correlationalCalledCausal",
                    Goal.NONE),
            new Row(AnnotatedSet.PUBMED, "pair IoU-0.5 F1, aligned pairs", "/pair_iou_half", Goal.NONE),
            new Row(AnnotatedSet.PUBMED, "span IoU-0.5 F1, aligned pairs", "/span_iou_half", Goal.NONE),
            PUBMED_WORDS);

    private AccuracyPage() {}

    static String of(JsonNode figures) {
        StringBuilder page =
                new StringBuilder("| set | figure | trained | patterns | asked for |\n|---|---|---|---|---|\n");
        ROWS.forEach(row -> page.append(row.line(figures)).append('\n'));
        return page.toString();
    }

    /** The news task as it is set: every text is known to be causal. */
    static String givenCausal(JsonNode figures) {
        JsonNode given = figures.path("sets")
                .path(AnnotatedSet.NEWS.fileName())
                .path("givenCausal")
                .path("newsTask");
        Figure strict = Figure.of(given);
        return "| read as what it is given as | strict | a boundary error counted once |\n|---|---|---|\n"
                + "| the product: texts that it finds causal | "
                + NEWS_SPANS.of(figures, "model").text() + " | "
                + new Row(AnnotatedSet.NEWS, "", "/newsTask/boundaryErrorsOnce", Goal.NONE)
                        .of(figures, "model")
                        .text()
                + " |\n| the task: every text is causal | " + strict.text() + " ("
                + Goal.atLeast(0.67).beside(strict) + ") | "
                + Figure.of(given.path("boundaryErrorsOnce")).text() + " |\n";
    }

    /** What is left, on each set with relations, if only what is at least {@code relation.precise} sure is said. */
    static String precise(JsonNode figures) {
        StringBuilder page = new StringBuilder();
        for (AnnotatedSet set : AnnotatedSet.values()) {
            JsonNode precise = figures.path("sets").path(set.fileName()).path("precise");
            JsonNode all = figures.path("sets").path(set.fileName()).path("model");
            for (String name : List.of("pair_iou_half", "pair_words")) {
                if (precise.has(name)) {
                    page.append("| " + set.fileName() + " | " + name.replace('_', ' ') + " | " + parts(all.path(name))
                            + " | " + parts(precise.path(name)) + " |\n");
                }
            }
        }
        return page.isEmpty()
                ? ""
                : """

                At `relation.precise`, precision / recall / F1:

                | set | pairs | all relations | only the surer ones |
                |---|---|---|---|
                """
                        + page;
    }

    private static String parts(JsonNode score) {
        return Figure.decimals(score.path("precision").asDouble()) + " / "
                + Figure.decimals(score.path("recall").asDouble()) + " / "
                + Figure.decimals(score.path("f1").asDouble());
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
