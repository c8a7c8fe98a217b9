package io.whence.reasoning.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.MixedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFormatTest {

    private static final MixedGraph MIXED =
            GraphFormat.EDGES.read("lone; dose -> relief; frailty -> dose; dose <-> relief; frailty [latent]");

    @ParameterizedTest
    @EnumSource(names = {"DAGITTY", "DOT", "GML", "GRAPHML", "EDGES"})
    void whatIsWrittenIsReadBack(GraphFormat format) {
        var text = format.write(MIXED);

        assertThat(GraphFormat.of(text)).isEqualTo(format);
        assertThat(format.read(text).links()).isEqualTo(MIXED.links());
        assertThat(format.read(text).nodes()).containsExactlyInAnyOrderElementsOf(MIXED.nodes());
        assertThat(format.read(text).latent()).isEqualTo(MIXED.latent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y ~ X + Z; X ~ Z; X ~~ Y|LAVAAN|X -> Y; Z -> Y; Z -> X; X <-> Y",
                "[A][B/A][C/A:B]|BNLEARN|A -> B; A -> C; B -> C",
                "dag { X [exposure] Y [outcome] X -> {Y Z}; Y <- Z }|DAGITTY|X -> Y; X -> Z; Z -> Y",
                "digraph G { rankdir=LR; A -> B -> C [color=red]; A -> C [dir=both] }|DOT|A -> B; B -> C; A <-> C",
                "U -> {X, Y}; X -> Y # as drawn|EDGES|U -> X; U -> Y; X -> Y",
                "U -> X, Y; X -> Y|EDGES|U -> X; U -> Y; X -> Y",
                "A -> B, B -> C|EDGES|A -> B; B -> C",
                "A o-> B; B --- C; C o-o D; D <-o E|EDGES|A o-> B; B -- C; C o-o D; E o-> D",
            })
    void formatsAreRecognised(String text, GraphFormat format, String arrows) {
        var plain = format == GraphFormat.BNLEARN ? text.replace('/', '|') : text;

        assertThat(GraphFormat.of(plain)).isEqualTo(format);
        assertThat(GraphFormat.readAny(plain).links())
                .isEqualTo(GraphFormat.EDGES.read(arrows).links());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A -> B; C causes D",
                "A -> ; B",
                "A -> A",
                "A -> B [wet]",
                "dag { A -> B",
                "digraph { A => B }",
                "A -> B, C, D -> E",
                "A (old) -> B",
                "graph [ node [ id 0 ] edge [ source 0 target 1 ] ]",
                "<graphml><graph><edge source='a' target='b'/></graph>",
                "Y ~ X + ; Z",
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> GraphFormat.readAny(text)).isInstanceOf(UnreadableTextException.class);
    }

    @Test
    void quotedNamesMayHoldAnySign() {
        assertThat(GraphFormat.EDGES.read("\"IL-6 (serum)\" -> \"A -> B\"").nodes())
                .containsExactly("IL-6 (serum)", "A -> B");
    }
}
