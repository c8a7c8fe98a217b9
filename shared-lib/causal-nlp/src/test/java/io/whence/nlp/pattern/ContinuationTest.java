package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SharedParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a result, crime increased.",
                "Therefore crime increased.",
                "And consequently, crime increased.",
                "This is because wages fell.",
                "Because of this, crime increased."
            })
    void aSentenceThatOpensWithAConnectiveGoesOnFromTheOneBefore(String text) {
        assertThat(Continuation.opens(words(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Crime increased as a result.", "Rain causes floods.", "Thus"})
    void anyOtherDoesNot(String text) {
        assertThat(Continuation.opens(words(text))).isFalse();
    }

    @Test
    void theLongestOpeningCounts() {
        assertThat(Continuation.opening(parse("As a result of this, crime increased.")))
                .containsExactly(new Span(0, 19));
    }

    private static List<String> words(String text) {
        return SharedParser.PARSER
                .split(text, Budget.DEFAULT)
                .sentences()
                .get(0)
                .words();
    }

    private static SentenceParse parse(String text) {
        return SharedParser.PARSER.parse(text, Budget.DEFAULT).sentences().get(0);
    }
}
