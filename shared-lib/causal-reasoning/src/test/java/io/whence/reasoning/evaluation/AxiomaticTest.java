package io.whence.reasoning.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.reasoning.answer.Reasoner;
import io.whence.reasoning.request.ReasoningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axiomatic training sets: transitivity and d-separation over stated edges. */
class AxiomaticTest {

    @ParameterizedTest
    @ValueSource(strings = {"axiomatic.transitivity", "axiomatic.dsep"})
    void statedEdgesDecideTheQuestion(String set) {
        var rows = ReasonData.rows(set);

        int right = 0;
        int defective = 0;
        for (var row : rows) {
            var answer = Reasoner.answer(ReasoningText.of(row.get("question").asText(), ""));
            boolean correct = answer.yes() == row.get("answer").asText().strip().equalsIgnoreCase("yes");
            right += correct ? 1 : 0;
            defective += answer.understood().defects().isEmpty() ? 0 : 1;
            if (!correct) {
                System.out.println("  differs: " + row.get("set").asText() + ", defects "
                        + answer.understood().defects() + ", reason "
                        + answer.derivation() + " | "
                        + row.get("question").asText().replaceAll("(?s).*[.\n] ?(?=\\S+ \\S+ \\S+)", "")
                        + " | " + row.get("answer").asText());
            }
        }

        System.out.println("  rows with defects in their graph: " + defective);
        assertThat(ReasonData.report(set, right, rows.size())).isGreaterThanOrEqualTo(0.996);
    }

    @Test
    void namesAreFreeAndOrderDoesNotMatter() {
        var answer = Reasoner.answer(ReasoningText.of(
                "Question: rain in May causes full wells. full wells lead to 7. Does rain in May cause 7?", ""));

        assertThat(answer.yes()).isTrue();
    }
}
