package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SharedParser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {
    /** So that a busy machine skips no sentence. */
    private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(5), 1_000, 100, Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Unemployment rose. This increased crime.                                  | This          | Unemployment rose
            We found that rainfall declined. This dried the wells.                    | This          | rainfall declined
            We reduced the dose. This improved survival.                              | This          | reduced the dose
            Many children are exposed to lead. Such exposure impairs growth.          | Such exposure | Many children are exposed to lead
            The council cut subsidies in May. These cuts led to protests.             | These cuts    | council cut subsidies in May
            Wages climbed in the north. This increase drew workers from the south.    | This increase | Wages climbed in the north
            Fertilizer use grew quickly. It polluted the rivers.                      | It            | Fertilizer use
            When the valve broke, it flooded the hall.                               | it            | valve
            Old pumps leak oil. They pollute the ground.                              | They          | Old pumps
            Prices fell, and this helped consumers.                                   | this          | Prices fell
            The drought ruined the harvest. For this reason, villagers left the valley. | this reason | drought ruined the harvest
            """)
    void whatAPronounOrDemonstrativeStandsForIsFound(String text, String pointer, String antecedent) {
        assertThat(antecedent(text, pointer)).contains(antecedent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Prices rose and wages fell. This caused unrest.            | This
            Did prices rise? This caused unrest.                       | This
            Prices did not rise. This caused unrest.                   | This
            This happened in May. This caused unrest.                  | This
            It is likely that smoking causes cancer.                   | It
            The pump failed before the valve opened. It flooded the hall. | It
            The models agreed. These findings suggest a cause.         | These findings
            Rivers flooded. It rained.                                 | It
            The river flooded. They left the valley.                   | They
            """)
    void whereItIsUnclearNothingIsFound(String text, String pointer) {
        assertThat(antecedent(text, pointer)).isEmpty();
    }

    @Test
    void whatNamesItselfStandsForNothingElse() {
        assertThat(antecedent("Prices rose. Inflation caused unrest.", "Inflation"))
                .isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(antecedent("🌋🌋 Unemployment rose. This increased crime.", "This"))
                .contains("🌋🌋 Unemployment rose");
    }

    @Test
    void withoutASentenceBeforeThereIsNothingToPointAt() {
        SentenceParse sentence = parse("This increased crime.").get(0);

        assertThat(new Antecedents(sentence, Optional.empty()).of(new Span(0, 4)))
                .isEmpty();
    }

    private static Optional<String> antecedent(String text, String pointer) {
        List<SentenceParse> sentences = parse(text);
        int last = sentences.size() - 1;
        Optional<SentenceParse> before = last > 0 ? Optional.of(sentences.get(last - 1)) : Optional.empty();
        int start = text.codePointCount(0, text.lastIndexOf(pointer));
        return new Antecedents(sentences.get(last), before)
                .of(new Span(start, start + pointer.length()))
                .map(span -> NormalizedText.slice(text, span));
    }

    private static List<SentenceParse> parse(String text) {
        return SharedParser.PARSER.parse(text, PATIENT).sentences();
    }
}
