package io.whence.reasoning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.request.ReasoningText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X -> Y|P(Y=1/X=1)=.7; P(Y=1/X=0)=.2|P(Y=1/do(X=1)) - P(Y=1/do(X=0))|0.5",
                "X -> Y|P(Y=1/X=1)=.6; P(Y=1/X=0)=.2|P(Y=1/do(X=1)) ÷ P(Y=1/do(X=0))|3",
                "X -> Y|Pr(y/x): 70 %; Pr(y/not x) = 2e-1|E[Y/do(X=1)] - E[Y/do(X=0)]|0.5",
                "X -> Y|P(Y=1/X=1) = 0,7; P(Y=1/X=0) = 0,2|What is the ATE of X on Y?|0.5",
                "X -> Y|P(X=0,Y=0)=.1; P(X=0,Y=1)=.2; P(X=1,Y=0)=.3; P(X=1,Y=1)=.4|P(X=1)|0.7",
                "X -> Y|P(X=0,Y=0)=.2; P(X=0,Y=1)=.2; P(X=1,Y=0)=.15; P(X=1,Y=1)=.45|What is the ATE of X on Y?|0.25",
                "X -> Y; C -> X; C -> Y|P(Y=1/X=1,C=0)=.2; P(Y=1/X=1,C=1)=.5; P(Y=1/X=1,C=2)=.3; P(C=0)=.2; P(C=1)=.3; P(C=2)=.5|P(Y=1/do(X=1))|0.34",
                "X -> Y|P(Y=y1/X=x1)=.7; P(Y=y1/X=x0)=.2|What is the ATE of X on Y?|0.5",
                "X -> Y|P(Y=y1/X=x0)=.2; P(Y=y1/X=x1)=.7|What is the ATE of X on Y?|0.5",
                "X -> Y|P(Y=1/X=treated)=.7; P(Y=1/X=control)=.2|What is the ATE of X on Y?|0.5",
            })
    void numbersAreCompletedAndCombined(String graph, String known, String query, double expected) {
        assertThat(ask(graph, known.replaceAll("(?<=\\w)/(?=[\\w ])", "|"), query.replaceAll("(?<=\\w)/(?=\\w)", "|"))
                        .value()
                        .number())
                .hasValueCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "P(Y=1|X=1)=.7; P(Y=1|X=1)=.3; P(Y=1|X=0)=.2",
                "P(X=0)=.5; P(X=1)=.9; P(Y=1|X=1)=.7; P(Y=1|X=0)=.2",
                "P(Y=1|X=1)=.7; P(Y=0|X=1)=.7; P(Y=1|X=0)=.2",
                "P(X=1,Y=1)=.6; P(X=1)=.4",
                "P(Y=1|X=1)=.7 + .1; P(Y=1|X=0)=.2",
                "P(Y=1|X=1)=.7; and so on; P(Y=1|X=0)=.2",
                "P(Y=1|X=1)=7; P(Y=1|X=0)=.2",
                "P(Y=1|W=1)=.7; P(Y=1|X=0)=.2",
                "P(Y=1|X=red)=.7; P(Y=1|X=blue)=.2",
            })
    void contradictionsAndWhatIsNotComputedAreRefused(String known) {
        assertThatThrownBy(() -> ask("X -> Y", known, "What is the ATE of X on Y?"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableOfCountsIsTheWholeDistribution() {
        var table = "Z,X,Y,count\n0,0,0,30\n0,0,1,10\n0,1,0,5\n0,1,1,5\n1,0,0,5\n1,0,1,5\n1,1,0,10\n1,1,1,30";

        var answer = ask("Z -> X; Z -> Y; X -> Y", table, "What is the ATE of X on Y?");

        assertThat(answer.value().number()).hasValueCloseTo(0.25, within(1e-12));
    }

    @Test
    void aSymbolicQuestionIsAnsweredWithItsFormula() {
        var answer = ask("X -> Y; Z -> X; Z -> Y", "", "P(Y | do(X))");

        assertThat(answer.answer()).startsWith("identifiable: P(Y | do(X)) = \\sum_{z}");
        assertThat(answer.identifiable()).contains(true);
    }

    @Test
    void boundsAreGivenWhereAnEffectIsNotIdentifiable() {
        var answer = ask(
                "X -> Y; X <-> Y",
                "P(X=1)=.5; P(Y=1|X=1)=.7; P(Y=1|X=0)=.2",
                "What are the bounds on the average treatment effect of X on Y?");

        assertThat(answer.answer()).isEqualTo("between -0.25 and 0.75");
        assertThat(answer.identifiable()).contains(false);
    }

    private static ReasoningAnswer ask(String graph, String known, String query) {
        return Reasoner.answer(new ReasoningText("", Optional.of(GraphFormat.readAny(graph)), known, query));
    }
}
