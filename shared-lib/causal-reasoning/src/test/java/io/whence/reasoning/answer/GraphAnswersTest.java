package io.whence.reasoning.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.GraphText;
import io.whence.reasoning.graph.MixedGraph;
import io.whence.reasoning.request.ReasoningText;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphAnswersTest {

    private static final String SMOKING =
            "Smoking causes tar and yellow fingers. Tar leads to lung cancer. Stress affects smoking, and stress influences lung cancer. ";

    @Test
    void aReachableVariableComesWithItsPath() {
        var answer = ask(SMOKING + "Does smoking cause lung cancer?");

        assertThat(answer.yes()).isTrue();
        assertThat(answer.derivation()).containsExactly("smoking -> tar -> lung cancer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a causes b. b causes c. Are a and c d-separated given {b}? => true",
                "a causes b. b causes c Are a and c d-separated given {b}? => true",
                "a -> b; b -> c; Is a independent of c? => false",
                "a causes b. c causes b. Are a and c d-separated? => true",
                "a causes b. c causes b. Are a and c d-separated given b? => false",
                "a causes b. c causes b. Are a and c d-connected given b? => true",
                "b is caused by a and c. Does b block a and c? => false",
                "a -> b -> c <- d. Are a and d d-separated given b? => true",
                "a -> b -> c <- d. Are a and d d-separated given c? => false",
                "Given the edges a -> b and b -> c, is a an ancestor of c? => true",
                "Smoking causes tar. Tar causes cancer. Is smoking d-separated from cancer given tar? => true",
                "a <-> b. Are a and b m-separated? => false",
                "4 causes 7. 7 causes are. Does 4 cause are? => true",
                "a causes b. b causes c. Is a a direct cause of c? => false",
                "z causes x. z causes y. x causes y. Is z a valid adjustment set for the effect of x on y? => true",
                "z causes x. z causes y. x causes y. Is it sufficient to adjust for {} to estimate the effect of x on y? => false",
            })
    void questionsAreAnsweredFromTheStatedEdges(String text, boolean yes) {
        assertThat(ask(text).yes()).isEqualTo(yes);
    }

    @Test
    void listsComeBackAsSets() {
        var graph = MixedGraph.of(Admg.of(GraphText.dag("z -> x; z -> y; x -> m; m -> y")));

        assertThat(ask(graph, "Which variables mediate the effect of x on y?").sets())
                .containsExactly(Set.of("m"));
        assertThat(ask(graph, "What are the confounders of x and y?").sets()).containsExactly(Set.of("z"));
        assertThat(ask(graph, "Which variables should we adjust for to estimate the effect of x on y?")
                        .sets())
                .containsExactly(Set.of("z"));
    }

    @Test
    void selfLoopsAreLeftOutAndSaid() {
        var answer = ask("a causes a. a causes b. a causes b. Does a cause b?");

        assertThat(answer.yes()).isTrue();
        assertThat(answer.understood().defects())
                .containsExactly("self-loop left out: a -> a", "repeated edge: a -> b");
    }

    @Test
    void aQuestionAboutAVariableTheGraphLacksIsRefused() {
        var graph = MixedGraph.of(Admg.of(GraphText.dag("a -> b")));

        assertThatThrownBy(() -> ask(graph, "Does a cause q?"))
                .hasMessageContaining("a variable of the graph, which has a, b");
    }

    @Test
    void aTextWithoutAQuestionIsRefused() {
        assertThatThrownBy(() -> ask("a causes b.")).isInstanceOf(UnreadableTextException.class);
    }

    @Test
    void aLargeDenseGraphIsAnsweredWithoutListingItsTrails() {
        var text = new StringBuilder("lone -> other; ");
        for (int i = 0; i < 40; i++) {
            for (int j = i + 1; j < 40; j++) {
                text.append("v").append(i).append(" -> v").append(j).append("; ");
            }
        }

        assertThat(ask(text + "Does v0 cause v39?").yes()).isTrue();
        assertThat(ask(text + "Does v0 cause other?").yes()).isFalse();
        assertThat(ask(text + "Are v0 and other d-separated?").yes()).isTrue();
    }

    @Test
    void aVariableThatIsNamedTwiceIsSaid() {
        var answer = ask("A causes B. A causes B. Are A and B d-separated given {B}?");

        assertThat(answer.yes()).isTrue();
        assertThat(answer.understood().defects()).hasSize(1);
        assertThat(answer.derivation()).first().asString().contains("named twice");
    }

    private static ReasoningAnswer ask(String text) {
        return Reasoner.answer(ReasoningText.of(text, ""));
    }

    private static ReasoningAnswer ask(MixedGraph graph, String question) {
        return Reasoner.answer(ReasoningText.of(graph, question));
    }
}
