package io.whence.evaluation.reason;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the rows of the sets into requests; the name of a file tells its set. */
final class ProblemSets {
    private static final String CORRELATIONS = "/v1/reason/correlations";
    private static final String GRAPH = "/v1/reason/graph";

    private ProblemSets() {}

    /** The problems of a row; none where it needs knowledge of the world. */
    static List<Problem> of(String file, JsonNode row) {
        String set = file.replaceAll("\\.jsonl(\\.gz)?$", "");
        if (set.startsWith("corr2cause_pp")) {
            return List.of(correlation(set, row.path("query"), row.path("label")));
        }
        if (set.startsWith("corr2cause")) {
            return correlations(set, row);
        }
        if (set.startsWith("axiomatic")) {
            return List.of(Problem.says(
                    set,
                    GRAPH,
                    Map.of("text", row.path("question").asText()),
                    row.path("answer").asText().strip()));
        }
        if (set.startsWith("ac_bench")) {
            return List.of(story(set, row));
        }
        if (set.startsWith("centerbench")) {
            return nested(set, row);
        }
        return set.startsWith("calm") ? CalmProblems.of(set, row).stream().toList() : List.of();
    }

    private static List<Problem> correlations(String set, JsonNode row) {
        return Stream.of("exact_label", "label")
                .filter(row::has)
                .map(label -> correlation(set + " " + label, row.path("input"), row.path(label)))
                .toList();
    }

    private static Problem correlation(String figure, JsonNode input, JsonNode label) {
        String[] parts = input.asText().split("Hypothesis:", 2);
        return Problem.decides(
                figure,
                CORRELATIONS,
                Map.of("premise", parts[0], "hypothesis", parts[parts.length - 1]),
                "entailed",
                label.asInt() == 1);
    }

    private static Problem story(String set, JsonNode row) {
        return Problem.decides(
                set,
                "/v1/actual-causation",
                Map.of("factors", row.at("/reasoning/causal_events")),
                "answer",
                row.path("answer").asText().equalsIgnoreCase("yes"));
    }

    /** Two answers are the same when their words are, apart from articles, case and the form of verbs. */
    private static List<Problem> nested(String set, JsonNode row) {
        List<Problem> problems = new ArrayList<>();
        String sentence = row.path("sentence").asText();
        row.path("questions_by_entity")
                .forEach(questions -> questions.forEach(question -> {
                    String expected = question.path("answer").asText();
                    problems.add(new Problem(
                            set + " " + row.path("subset").asText("all"),
                            "/v1/parse/event-chain",
                            Map.of(
                                    "sentence",
                                    sentence,
                                    "question",
                                    question.path("question").asText()),
                            expected,
                            answer -> Wordings.same(
                                    expected, answer.path("answer").asText())));
                }));
        return problems;
    }
}
