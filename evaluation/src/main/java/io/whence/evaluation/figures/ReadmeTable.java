package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

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
        strength(table, files.folds());
        files.speed().path("readme").forEach(row -> line(table, row));
        files.others().path("rows").forEach(row -> line(table, row));
        return table.toString();
    }

    private static void accuracy(StringBuilder table, JsonNode figures) {
        line(
                table,
                "pairs of cause and effect on social-science sentences, one-to-one IoU ≥ 0.5 F1 (people among themselves"
                        + " .34-.49)",
                both(AccuracyPage.PAIRS, figures));
        line(table, "is such a sentence causal, F1 (people .85-.91)", both(AccuracyPage.SENTENCES, figures));
        line(
                table,
                "the same pairs on PubMed paragraphs, never trained on, by their words",
                both(AccuracyPage.PUBMED_WORDS, figures));
        line(
                table,
                "counterclaims called causal · stance right where the pair is found",
                AccuracyPage.COUNTERCLAIMS.of(figures, "model").brief() + " · "
                        + AccuracyPage.STANCE.of(figures, "model").brief());
    }

    private static String both(Row row, JsonNode figures) {
        return "**" + row.of(figures, "model").brief() + "**; patterns alone "
                + row.of(figures, "patterns").brief();
    }

    private static void strength(StringBuilder table, JsonNode folds) {
        if (!folds.isMissingNode()) {
            line(
                    table,
                    "claim strength, macro F1 by five folds · correlational called causal",
                    Figure.scoreOf(folds.path("macroF1")).brief() + " · "
                            + Figure.shareOf(folds.path("correlationalCalledCausal"))
                                    .brief());
        }
    }

    private static void line(StringBuilder table, JsonNode row) {
        line(table, row.path("what").asText(), row.path("figure").asText());
    }

    private static void line(StringBuilder table, String what, String figure) {
        table.append("| ").append(what).append(" | ").append(figure).append(" |\n");
    }
}
