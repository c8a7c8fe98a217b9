package io.whence.reasoning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.answer.Reasoner;
import io.whence.reasoning.answer.ReasoningAnswer;
import io.whence.reasoning.request.ReasoningText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * CaLM lite: each row is put to the language interface as text and question; nothing but the fields that a reader would be
 * shown is used. Tasks that need knowledge of the world have no exact answer and are only counted.
 */
class CalmLiteTest {

    private static final Pattern REPRESENTED = Pattern.compile("represents (\\w+)");
    private static final Pattern EFFECT_ON = Pattern.compile("(\\w+) has a direct effect on (\\w+)(?: and (\\w+))?");
    private static final Pattern PROBABILITY = Pattern.compile("P\\(([^()|]*)(?:\\|([^()]*))?\\)");

    @Test
    void theTasksWithAnExactAnswerAreAnswered() {
        var rows = ReasonData.rows("calm_lite.public");
        Map<String, int[]> byTask = new TreeMap<>();
        Map<String, Integer> apart = new TreeMap<>();
        Map<String, Integer> insufficient = new TreeMap<>();

        for (var row : rows) {
            var task = row.get("task").asText().replaceAll(".*/", "");
            var question = question(task, row);
            if (question == null) {
                apart.merge(task, 1, Integer::sum);
            } else {
                var answer = answer(question);
                boolean correct = isRight(row, task, answer);
                byTask.computeIfAbsent(task, key -> new int[2])[correct ? 0 : 1]++;
                if (answer.answer().startsWith("insufficient information")) {
                    insufficient.merge(task, 1, Integer::sum);
                }
                if (!correct) {
                    System.out.println("  WRONG " + task + " #" + row.get("index") + ": " + answer.answer() + " for "
                            + row.get("gt_answer") + " " + answer.question());
                }
            }
        }

        double sum = 0;
        for (var task : byTask.entrySet()) {
            int[] tally = task.getValue();
            sum += ReasonData.report("calm_lite " + task.getKey(), tally[0], tally[0] + tally[1]);
        }
        double mean = sum / byTask.size();
        System.out.printf(Locale.ROOT, "FIGURE calm_lite mean of %d tasks: %.2f %%%n", byTask.size(), 100 * mean);
        System.out.println("answered with insufficient information: " + insufficient);
        System.out.println("not answered, needs knowledge of the world: " + apart);
        assertThat(mean).isGreaterThanOrEqualTo(0.99);
    }

    /** The rows' probabilities in symbols omit one in some ETT-hard rows that the words have. */
    @Test
    void whereSymbolsOmitAProbabilityTheAnswerSaysSo() {
        var rows = ReasonData.rows("calm_lite.public").stream()
                .filter(row -> row.has("Background") && text(row, "task").contains("-P_"))
                .toList();

        int right = 0;
        int lacking = 0;
        int said = 0;
        for (var row : rows) {
            var background = row.get("Background");
            var text = text(background, "graph") + "\n" + text(background, "real_world_meaning") + "\n"
                    + text(background, "data_info_math");
            var query = text(row, "Instruction") + "\n" + text(row, "Question");
            var answer = answer(ReasoningText.of(text, query));
            boolean lacks = lacksSomething(row);
            boolean insufficient = answer.answer().startsWith("insufficient information");
            lacking += lacks ? 1 : 0;
            said += lacks && insufficient ? 1 : 0;
            boolean good = lacks ? insufficient : isRight(row, "-P_", answer);
            right += good ? 1 : 0;
            if (!good) {
                System.out.println("  SYMBOLS " + text(row, "task") + " #" + row.get("index") + ": " + answer.answer()
                        + " for " + text(row, "gt_answer") + " " + text(row, "Question"));
            }
        }

        ReasonData.report("calm_lite, in symbols, insufficient information", said, lacking);
        assertThat(ReasonData.report("calm_lite, in symbols, tasks with a number", right, rows.size()))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theOrderOfSentencesAndTheNamesDoNotMatter() {
        var rows = ReasonData.rows("calm_lite.public");
        var random = new Random(5);

        int same = 0;
        int all = 0;
        for (var row : rows) {
            var question = question(row.get("task").asText().replaceAll(".*/", ""), row);
            if (question != null && row.has("given_info")) {
                var before = answer(question);
                var after = answer(varied(question, row, random));
                boolean equal = before.answer().equals(after.answer())
                        || Math.abs(before.value().number().orElse(9)
                                        - after.value().number().orElse(-9))
                                < 1e-12;
                all++;
                same += equal ? 1 : 0;
                if (!equal) {
                    System.out.println("  CHANGED " + row.get("task") + " #" + row.get("index") + ": " + before.answer()
                            + " became " + after.answer() + " " + after.derivation());
                }
            }
        }

        assertThat(ReasonData.report("calm_lite, shuffled and renamed, same answer", same, all))
                .isGreaterThanOrEqualTo(0.99);
    }

    /** A refusal counts as an answer that is not right. */
    private static ReasoningAnswer answer(ReasoningText text) {
        try {
            return Reasoner.answer(text);
        } catch (IllegalArgumentException e) {
            return Reasoner.answer(ReasoningText.of("A -> B", "List all paths between B and A."));
        }
    }

    /** Shuffles the sentences and renames what is made up. */
    private static ReasoningText varied(ReasoningText request, JsonNode row, Random random) {
        var sentences = new ArrayList<>(List.of(request.text().split("(?<=[.])\\s+", -1)));
        Collections.shuffle(sentences, random);
        var text = String.join(" ", sentences);
        return ReasoningText.of(renamed(text, row), renamed(request.query(), row));
    }

    /** Replaces made-up words, which stand for nothing, by other ones. */
    private static String renamed(String text, JsonNode row) {
        var words = new LinkedHashSet<String>();
        if (row.path("Mode").asText().equals("FAKE")) {
            words.addAll(groups(
                    REPRESENTED, row.get("Background").get("real_world_meaning").asText()));
        } else if (row.path("desc_id").asText().startsWith("nonsense")) {
            words.addAll(groups(EFFECT_ON, text(row, "given_info").toLowerCase(Locale.ROOT)));
        }
        var result = text;
        for (var word : words) {
            var other = new StringBuilder(word).reverse() + "ol";
            result = result.replaceAll("(?i)\\b" + word + "\\b", other);
        }
        return result;
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ReasoningText question(String task, JsonNode row) {
        if (row.has("Instruction")) {
            var background = row.get("Background");
            return ReasoningText.of(
                    String.join(
                            "\n",
                            row.get("given_info").asText(),
                            background.get("graph").asText(),
                            background.get("real_world_meaning").asText(),
                            background.get("data_info").asText()),
                    row.get("Instruction").asText() + "\n" + row.get("Question").asText());
        }
        if (row.has("question")) {
            return ReasoningText.of(
                    row.get("given_info").asText(), row.get("question").asText());
        }
        var query = GRAPH_QUESTIONS.get(task.substring(0, task.indexOf('-')));
        return query == null ? null : ReasoningText.of(graph(row), query.apply(row) + options(row));
    }

    private static final Map<String, Function<JsonNode, String>> GRAPH_QUESTIONS = Map.of(
            "AR", row -> "Does " + text(row, "former") + " cause " + text(row, "latter") + ", directly or indirectly?",
            "CA", CalmLiteTest::attribution,
            "BAS",
                    row -> "Find the " + size(row) + " backdoor adjustment set for the ordered pair of vertices "
                            + pair(row),
            "FAS", row -> "Find the frontdoor adjustment set for the ordered pair of vertices " + pair(row),
            "IV", row -> "Find the instrumental variable for the ordered pair of vertices " + pair(row),
            "CEI",
                    row -> "Is the causal effect of " + text(row, "treatment") + " on " + text(row, "outcome")
                            + " identified or not?");

    private static String attribution(JsonNode row) {
        boolean parent = row.has("sampled_parent");
        return "Is " + text(row, parent ? "sampled_parent" : "sampled_ancestor")
                + (parent ? " a parent of " : " an ancestor of ") + text(row, "attribution") + "?";
    }

    private static String size(JsonNode row) {
        var task = row.get("task").asText();
        return task.contains("max") ? "maximal" : task.contains("min") ? "minimal" : "correct";
    }

    private static String pair(JsonNode row) {
        return "(" + text(row, "treatment") + ", " + text(row, "outcome") + ") in the given causal graph.";
    }

    private static String graph(JsonNode row) {
        for (var field : List.of("edges", "ar_edges", "di_edges")) {
            if (row.has(field)) {
                return "You will be presented with a causal graph in the following form: " + text(row, field) + "."
                        + (row.has("bi_edges")
                                ? "\nThere exist unobserved confounders between: " + text(row, "bi_edges") + "."
                                : "");
            }
        }
        return "";
    }

    private static String options(JsonNode row) {
        var options = new StringBuilder();
        for (int i = 1; row.has("option" + i); i++) {
            options.append("\nOption ").append(i).append(": ").append(text(row, "option" + i));
        }
        return options.toString();
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asText();
    }

    private static boolean isRight(JsonNode row, String task, ReasoningAnswer answer) {
        var gold = text(row, "gt_answer");
        if (task.contains("-P_")) {
            var number = answer.value().number();
            boolean same = number.isPresent() && Math.abs(number.getAsDouble() - Double.parseDouble(gold)) < 5e-5;
            return same;
        }
        if (row.has("option1")) {
            return answer.answer().equals("option " + gold);
        }
        var word = gold.equals("1") ? "yes" : gold.equals("0") ? "no" : gold.toLowerCase(Locale.ROOT);
        return answer.answer().equals(word);
    }

    /** Whether the released working uses a probability that the row's symbols do not give, nor its complement. */
    private static boolean lacksSomething(JsonNode row) {
        var given = probabilities(text(row.get("Background"), "data_info_math"));
        return row.has("Reason")
                && row.get("Reason").has("Step 5")
                && probabilities(text(row.get("Reason"), "Step 5")).stream()
                        .anyMatch(needed -> !given.contains(needed) && !given.contains(complement(needed)));
    }

    /** Returns the probabilities of a text, conditions sorted. */
    private static Set<String> probabilities(String text) {
        return PROBABILITY
                .matcher(text)
                .results()
                .map(match -> match.group(1) + "|"
                        + Arrays.stream((match.group(2) == null ? "" : match.group(2)).split(",", -1))
                                .sorted()
                                .toList())
                .collect(Collectors.toSet());
    }

    private static String complement(String probability) {
        char value = probability.charAt(2);
        return probability.substring(0, 2) + (value == '0' ? '1' : '0') + probability.substring(3);
    }
}
