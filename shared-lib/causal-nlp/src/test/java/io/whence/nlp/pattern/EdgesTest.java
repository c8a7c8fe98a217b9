package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
    @ParameterizedTest
    @CsvSource({
        "airs memory,impairs memory",
        "memory.,memory",
        "of sleep,sleep",
        "because loss,loss",
        "loss of,loss",
        "of,of",
        "sleep,sleep"
    })
    void anArgumentEndsWithWordsThatCanEndIt(String found, String tidy) {
        String text = "We know because loss of sleep impairs memory.";
        int start = text.indexOf(found);
        var sentence =
                SharedParser.PARSER.parse(text, Budget.DEFAULT).sentences().get(0);

        Span trimmed = Edges.trimmed(sentence, new Span(start, start + found.length()));

        assertThat(NormalizedText.slice(text, trimmed)).isEqualTo(tidy);
    }

    @Test
    void aCitationMarkThatSticksToTheLastWordIsNoPartOfIt() {
        String text = "Smoking causes emphysema1 and caries2.";
        var sentence =
                SharedParser.PARSER.parse(text, Budget.DEFAULT).sentences().get(0);

        assertThat(Edges.trimmed(sentence, new Span(15, 24))).isEqualTo(new Span(15, 24));
        assertThat(Edges.trimmed(sentence, new Span(15, 21))).isEqualTo(new Span(15, 25));
    }
}
