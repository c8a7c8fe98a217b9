package io.whence.reasoning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.reasoning.attribution.Attribution;
import io.whence.reasoning.attribution.Factors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** AC-Bench: yes or no to "did it cause …?" from the gold factors of the story's events. */
class AcBenchTest {

    @Test
    void goldFactorsLeadToTheGoldAnswer() {
        var rows = ReasonData.rows("ac_bench.public");

        int right = 0;
        Map<String, int[]> byRule = new TreeMap<>();
        for (var row : rows) {
            var asked = events(row, true);
            var others = events(row, false);
            boolean correct = Attribution.isCause(asked, others)
                    == row.get("answer").asText().equals("Yes");
            right += correct ? 1 : 0;
            var tally = byRule.computeIfAbsent(
                    Attribution.rule(asked.get(0), others).name(), rule -> new int[2]);
            tally[correct ? 0 : 1]++;
        }

        byRule.forEach(
                (rule, tally) -> System.out.println("  " + rule + ": " + tally[0] + " right, " + tally[1] + " wrong"));
        assertThat(ReasonData.report("ac_bench.public", right, rows.size())).isGreaterThanOrEqualTo(0.93);
    }

    private static List<Factors> events(JsonNode row, boolean focal) {
        var events = new ArrayList<Factors>();
        row.get("reasoning").get("causal_events").properties().forEach(event -> {
            var gold = event.getValue();
            if (gold.get("focal").asBoolean() == focal) {
                events.add(new Factors(
                        event.getKey(),
                        gold.get("occur").asBoolean(),
                        gold.get("order").asInt(),
                        gold.get("sufficient").asBoolean(),
                        gold.get("necessary").asBoolean(),
                        gold.get("halpern_pearl").asBoolean(),
                        gold.get("norm_violated").asBoolean(),
                        gold.get("behavior_intended").asBoolean()));
            }
        });
        return events;
    }
}
