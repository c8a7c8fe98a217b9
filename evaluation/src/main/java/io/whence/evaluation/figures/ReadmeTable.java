package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Collectors;

/** README's table of accuracy and speed, between two marks. */
final class ReadmeTable {
    private static final String BEGIN = "<!-- figures: written by PagesCommand from evaluation/results -->\n";
    private static final String END = "<!-- /figures -->\n";

    private ReadmeTable() {}

    /**
     * A README with the table of today's results.
     *
     * @throws IllegalArgumentException if the marks are not there
     */
    static String in(String readme, ResultFiles files) throws IOException {
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "README lacks the lines '" + BEGIN.strip() + "' and '" + END.strip() + "'");
        }
        return readme.substring(0, begin + BEGIN.length()) + table(files) + readme.substring(end);
    }

    private static String table(ResultFiles files) throws IOException {
        StringBuilder table = new StringBuilder("| what | figure |\n|---|---|\n");
        accuracy(table, files.figures());
        files.speed().path("readme").forEach(row -> line(table, row));
        files.others().path("rows").forEach(row -> line(table, row));
        return table.toString();
    }

    private static void accuracy(StringBuilder table, JsonNode figures) {
        line(
                table,
                "cause and effect in sentences of papers, one-to-one IoU ≥ 0.5 F1: general · trials (two annotators .91 ·"
                        + " .90)",
                both(AccuracyPage.GENERAL_PAIRS, AccuracyPage.TRIAL_PAIRS, figures));
        line(
                table,
                "the same with sign, stance and strength right, strict F1 (two annotators .87 · .88)",
                both(AccuracyPage.GENERAL_STRICT, AccuracyPage.TRIAL_STRICT, figures));
        line(
                table,
                "of the pairs found: sign · stance · strength · whose statement right",
                AccuracyPage.RIGHT.stream()
                        .map(row -> row.of(figures, "model").brief())
                        .collect(Collectors.joining(" · ")));
        line(
                table,
                "pairs on social-science sentences (people among themselves .34-.49)",
                both(AccuracyPage.PAIRS, figures));
        line(
                table,
                "pairs on PubMed paragraphs, never trained on, by their words",
                both(AccuracyPage.PUBMED_WORDS, figures));
        line(
                table,
                "counterclaims called causal · correlational conclusions called causal",
                AccuracyPage.COUNTERCLAIMS.of(figures, "model").brief() + " · "
                        + AccuracyPage.CORRELATIONAL.of(figures, "model").brief());
    }

    private static String both(Row one, Row other, JsonNode figures) {
        return "**" + one.of(figures, "model").brief() + " · "
                + other.of(figures, "model").brief()
                + "**; patterns alone " + one.of(figures, "patterns").brief() + " · "
                + other.of(figures, "patterns").brief();
    }

    private static String both(Row row, JsonNode figures) {
        return "**" + row.of(figures, "model").brief() + "**; patterns alone "
                + row.of(figures, "patterns").brief();
    }

    private static void line(StringBuilder table, JsonNode row) {
        line(table, row.path("what").asText(), row.path("figure").asText());
    }

    private static void line(StringBuilder table, String what, String figure) {
        table.append("| ").append(what).append(" | ").append(figure).append(" |\n");
    }
}
