package io.whence.reasoning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.language.EventChains;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * CenterBench: questions about centre-embedded sentences, plausible and implausible. Two answers are the same when their
 * words are, apart from articles, case and the form of verbs ("bark", "barked").
 */
class CenterBenchTest {

    @Test
    void nestingIsReadWhetherPlausibleOrNot() {
        var rows = ReasonData.rows("centerbench.complexity1-2");
        Map<String, int[]> tallies = new TreeMap<>();

        for (var row : rows) {
            var chain = EventChains.read(row.get("sentence").asText());
            row.get("questions_by_entity")
                    .forEach(questions -> questions.forEach(question -> {
                        var answer =
                                EventChains.ask(chain, question.get("question").asText());
                        tally(tallies, row, question, answer);
                    }));
        }

        tallies.forEach((name, tally) -> ReasonData.report("centerbench " + name, tally[0], tally[1]));
        var plausible = share(tallies, "subset plausible");
        var implausible = share(tallies, "subset implausible");
        assertThat(share(tallies, "all")).isGreaterThanOrEqualTo(0.97);
        assertThat(Math.abs(plausible - implausible)).isLessThanOrEqualTo(0.01);
    }

    private static void tally(Map<String, int[]> tallies, JsonNode row, JsonNode question, String answer) {
        var gold = question.get("answer").asText();
        boolean right = normal(gold).equals(normal(answer));
        add(tallies, "all", right);
        add(tallies, "all, letter by letter", gold.strip().equalsIgnoreCase(answer));
        add(tallies, "subset " + row.get("subset").asText(), right);
        add(tallies, "type " + question.get("type").asText(), right);
        if (!right) {
            System.out.println("  differs: " + row.get("sentence").asText() + " | "
                    + question.get("question").asText() + " | " + answer + " | published " + gold);
        }
    }

    private static void add(Map<String, int[]> tallies, String name, boolean right) {
        var tally = tallies.computeIfAbsent(name, first -> new int[2]);
        tally[0] += right ? 1 : 0;
        tally[1]++;
    }

    private static double share(Map<String, int[]> tallies, String name) {
        var tally = tallies.get(name);
        return (double) tally[0] / tally[1];
    }

    private static String normal(String answer) {
        return Arrays.stream(answer.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("a"))
                .map(VerbStems::of)
                .collect(Collectors.joining(" "));
    }
}
