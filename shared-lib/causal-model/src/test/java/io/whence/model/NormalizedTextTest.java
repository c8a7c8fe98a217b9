package io.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void lineEndsOfEverySystemAreOne() {
        assertThat(new NormalizedText("a\r\nb\rc\nd").value()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameDocument() {
        DocumentId composed = DocumentId.of(new NormalizedText("caf\u00e9"));
        DocumentId decomposed = DocumentId.of(new NormalizedText("cafe\u0301"));

        assertThat(composed).isEqualTo(decomposed);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(new NormalizedText("\uFEFFtext").value()).isEqualTo("text");
    }

    @Test
    void aSpanCountsCodePointsNotCharacters() {
        NormalizedText text = new NormalizedText("\uD83D\uDE00 causes joy");

        assertThat(text.slice(new Span(2, 8))).isEqualTo("causes");
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll String text) {
        NormalizedText once = new NormalizedText(text);

        assertThat(new NormalizedText(once.value())).isEqualTo(once);
    }
}
