package io.whence.evaluation.reason;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CaLM's tasks with an exact answer: only what a reader would be shown of a row is sent. */
final class CalmProblems {
    private static final double HALF_OF_THE_FOURTH_DECIMAL = 5e-5;

    private CalmProblems() {}

    static Optional<Problem> of(String set, JsonNode row) {
        String task = row.path("task").asText().replaceAll(".*/", "");
        String figure = set + " " + task;
        if (row.has("Instruction")) {
            return Optional.of(effect(
                    figure, task, row, background(row), text(row, "Instruction") + "\n" + text(row, "Question")));
        }
        if (row.has("question")) {
            return Optional.of(effect(figure, task, row, text(row, "given_info"), text(row, "question")));
        }
        return question(task, row)
                .map(asked -> Problem.says(
                        figure, "/v1/reason/graph", Map.of("text", graph(row), "question", asked), expected(row)));
    }

    private static String background(JsonNode row) {
        return text(row, "given_info") + "\n"
                + Stream.of("graph", "real_world_meaning", "data_info")
                        .map(part -> row.path("Background").path(part).asText())
                        .collect(Collectors.joining("\n"));
    }

    private static Problem effect(String figure, String task, JsonNode row, String known, String query) {
        Map<String, Object> body = Map.of("text", known, "query", query);
        if (!task.contains("-P_")) {
            return Problem.says(figure, "/v1/effects", body, expected(row));
        }
        double gold = row.path("gt_answer").asDouble();
        return new Problem(
                figure,
                "/v1/effects",
                body,
                String.valueOf(gold),
                answer -> answer.has("value")
                        && Math.abs(answer.path("value").asDouble() - gold) < HALF_OF_THE_FOURTH_DECIMAL);
    }

    private static String expected(JsonNode row) {
        String gold = text(row, "gt_answer");
        if (row.has("option1")) {
            return "option " + gold;
        }
        return gold.equals("1") ? "yes" : gold.equals("0") ? "no" : gold.toLowerCase(Locale.ROOT);
    }

    /** These rows have vertices and options, but no question in words. */
    private static Optional<String> question(String task, JsonNode row) {
        String pair = "the ordered pair of vertices (" + text(row, "treatment") + ", " + text(row, "outcome")
                + ") in the given causal graph." + options(row);
        return switch (task.split("-", 2)[0]) {
            case "AR" ->
                Optional.of(
                        "Does " + text(row, "former") + " cause " + text(row, "latter") + ", directly or indirectly?");
            case "CA" ->
                Optional.of("Is " + text(row, row.has("sampled_parent") ? "sampled_parent" : "sampled_ancestor")
                        + (row.has("sampled_parent") ? " a parent of " : " an ancestor of ")
                        + text(row, "attribution") + "?");
            case "BAS" -> Optional.of("Find the " + size(task) + " backdoor adjustment set for " + pair);
            case "FAS" -> Optional.of("Find the frontdoor adjustment set for " + pair);
            case "IV" -> Optional.of("Find the instrumental variable for " + pair);
            case "CEI" ->
                Optional.of("Is the causal effect of " + text(row, "treatment") + " on " + text(row, "outcome")
                        + " identified or not?");
            default -> Optional.empty();
        };
    }

    private static String size(String task) {
        return task.contains("max") ? "maximal" : task.contains("min") ? "minimal" : "correct";
    }

    private static String options(JsonNode row) {
        StringBuilder options = new StringBuilder();
        for (int i = 1; row.has("option" + i); i++) {
            options.append("\nOption ").append(i).append(": ").append(text(row, "option" + i));
        }
        return options.toString();
    }

    private static String graph(JsonNode row) {
        String edges = Stream.of("edges", "ar_edges", "di_edges")
                .filter(row::has)
                .map(field -> text(row, field))
                .collect(Collectors.joining());
        return "You will be presented with a causal graph in the following form: " + edges + "."
                + (row.has("bi_edges")
                        ? "\nThere exist unobserved confounders between: " + text(row, "bi_edges") + "."
                        : "");
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText();
    }
}
