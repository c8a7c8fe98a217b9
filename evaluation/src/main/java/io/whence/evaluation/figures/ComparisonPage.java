package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The parts of the page about what quantising loses, what calibration says, folds, training and speed. */
final class ComparisonPage {
    private ComparisonPage() {}

    /** The network with and without eight-bit weights, on the same texts. */
    static String precision(JsonNode figures) {
        StringBuilder page =
                new StringBuilder("| set | figure | fp32 | int8 | lost, F1 points |\n|---|---|---|---|---|\n");
        for (AnnotatedSet set : AnnotatedSet.values()) {
            if (figures.path("sets").path(set.fileName()).has("fp32")) {
                for (String name : List.of("sentence", "span_iou_half", "pair_iou_half", "newsTask")) {
                    page.append(precision(figures, set, name));
                }
            }
        }
        return page.toString();
    }

    private static String precision(JsonNode figures, AnnotatedSet set, String name) {
        Row row = new Row(set, name, "/" + name, Goal.NONE);
        Figure exact = row.of(figures, "fp32");
        Figure shipped = row.of(figures, "model");
        return Double.isNaN(exact.value())
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %.1f |%n",
                        set.fileName(),
                        name.replace('_', ' '),
                        exact.text(),
                        shipped.text(),
                        100 * (exact.value() - shipped.value()));
    }

    /** Reliability by tenths, and what the precise threshold gives. */
    static String calibration(JsonNode calibration) {
        StringBuilder page = new StringBuilder(
                """
                Expected calibration error: %s for "the text is causal", %s for "the relation is right".

                | called | texts | mean called | came | relations | mean called | came |
                |---|---|---|---|---|---|---|
                """
                        .formatted(error(calibration, "sentences"), error(calibration, "relations")));
        for (int bin = 0; bin < 10; bin++) {
            page.append(String.format(
                    Locale.ROOT,
                    "| .%d to %s | %s | %s |%n",
                    bin,
                    bin == 9 ? "1" : "." + (bin + 1),
                    bin(calibration, "sentences", bin),
                    bin(calibration, "relations", bin)));
        }
        return page.append("\n| relations said | confidence from | precision | recall | F1 |\n|---|---|---|---|---|\n")
                .append(point("all", calibration.path("everyRelation")))
                .append(point("those with the best F1", calibration.path("balancedRelations")))
                .append(point("those with the best F0.5 (`relation.precise`)", calibration.path("preciseRelations")))
                .toString();
    }

    private static String error(JsonNode calibration, String name) {
        return Figure.decimals(
                calibration.path(name).path("expectedCalibrationError").asDouble());
    }

    private static String bin(JsonNode calibration, String name, int number) {
        JsonNode bin = calibration.path(name).path("bins").path(number);
        return bin.path("size").asInt() == 0
                ? "0 | – | –"
                : bin.path("size").asInt() + " | "
                        + Figure.decimals(bin.path("called").asDouble()) + " | "
                        + Figure.decimals(bin.path("came").asDouble());
    }

    private static String point(String name, JsonNode point) {
        return "| " + name + " | " + point.path("threshold").asText() + " | "
                + Figure.decimals(point.path("precision").asDouble()) + " | "
                + Figure.decimals(point.path("recall").asDouble()) + " | "
                + Figure.decimals(point.path("f1").asDouble()) + " |\n";
    }

    /** Claim strength by five folds. */
    static String folds(JsonNode folds) {
        Figure strength = Figure.scoreOf(folds.path("macroF1"));
        Figure correlational = Figure.shareOf(folds.path("correlationalCalledCausal"));
        return "| figure | value | asked for |\n|---|---|---|\n| claim strength macro F1 | **" + strength.brief() + "**"
                + strength.text().substring(strength.brief().length()) + " | "
                + Goal.atLeast(0.86).beside(strength) + " |\n| correlational called causal | **" + correlational.brief()
                + "**" + correlational.text().substring(correlational.brief().length()) + " | "
                + Goal.atMost(0.10).beside(correlational) + " |\n"
                + "\nEach text judged by a network that has not seen it ("
                + folds.path("texts").asText()
                + " texts, `" + folds.path("command").asText() + "`).\n";
    }

    /** Rows of a file that other tools wrote: what, figure, and the command if there is one. */
    static String rows(JsonNode file) {
        StringBuilder page = new StringBuilder("| what | figure | command |\n|---|---|---|\n");
        file.path("rows")
                .forEach(row -> page.append("| " + row.path("what").asText() + " | "
                        + row.path("figure").asText() + " | "
                        + (row.has("command") ? "`" + row.path("command").asText() + "`" : "") + " |\n"));
        return page.toString();
    }
}
