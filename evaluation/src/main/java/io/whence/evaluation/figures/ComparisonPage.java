package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The parts of the page about what quantising loses, what calibration says, training and speed. */
final class ComparisonPage {
    /** Figures that the network before quantising is compared by, where a set has them. */
    private static final List<String> PRECISION = List.of(
            "sentence",
            "span_iou_half",
            "pair_iou_half",
            "newsTask",
            "academic/together/span",
            "academic/together/pair",
            "academic/together/strict");

    private ComparisonPage() {}

    /** The network with and without eight-bit weights, on the same texts. */
    static String precision(JsonNode figures) {
        StringBuilder page =
                new StringBuilder("| set | figure | fp32 | int8 | lost, F1 points |\n|---|---|---|---|---|\n");
        for (AnnotatedSet set : AnnotatedSet.values()) {
            if (figures.path("sets").path(set.fileName()).has("fp32")) {
                for (String name : PRECISION) {
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
                        name.substring(name.lastIndexOf('/') + 1).replace('_', ' '),
                        exact.text(),
                        shipped.text(),
                        100 * (exact.value() - shipped.value()));
    }

    /** Reliability of confidence by tenths, and what each least confidence gives. */
    static String calibration(JsonNode calibration) {
        JsonNode heldOut = calibration.path("heldOut");
        StringBuilder page = new StringBuilder(
                """
                Brier score %s, expected calibration error %s, of the relations of %s (%s are marked).

                | confidence | relations | mean confidence | right |
                |---|---|---|---|
                """
                        .formatted(
                                Figure.decimals(heldOut.path("brier").asDouble()),
                                Figure.decimals(heldOut.path("calibrationError").asDouble()),
                                calibration.path("set").asText(),
                                calibration.path("gold").asText()));
        heldOut.path("curve").forEach(bin -> page.append(bin(bin)));
        page.append("\n| least confidence | precision | recall | F1, all strict |\n|---|---|---|---|\n");
        calibration.path("operatingPoints").forEach(point -> page.append(point(point)));
        return page.toString();
    }

    private static String bin(JsonNode bin) {
        int tenth = Math.min(9, (int) (bin.path("said").asDouble() * 10));
        return "| ." + tenth + " to " + (tenth == 9 ? "1" : "." + (tenth + 1)) + " | "
                + bin.path("relations").asInt() + " | "
                + Figure.decimals(bin.path("said").asDouble()) + " | "
                + Figure.decimals(bin.path("right").asDouble()) + " |\n";
    }

    private static String point(JsonNode point) {
        return "| " + point.path("least").asText() + " | "
                + Figure.decimals(point.path("precision").asDouble()) + " | "
                + Figure.decimals(point.path("recall").asDouble()) + " | "
                + Figure.decimals(point.path("f1").asDouble()) + " |\n";
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
