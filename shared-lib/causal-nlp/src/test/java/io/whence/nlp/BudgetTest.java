package io.whence.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.NormalizedText;
import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import io.whence.nlp.pattern.PatternExtractor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BudgetTest {
    private static final CausalExtractor EXTRACTOR = new PatternExtractor(SharedParser.PARSER, Budget.DEFAULT);

    @Test
    void aSentenceOfFiveThousandTokensIsSkippedAndReported() {
        String text = "Rain causes floods. " + "because word ".repeat(2_500) + ". Frost causes damage.";

        Extraction extraction = EXTRACTOR.extract(text);

        assertThat(extraction.skipped()).extracting(SkippedSentence::reason).containsOnly(SkipReason.TOO_LONG);
        assertThat(extraction.relations()).hasSize(2);
        assertThat(extraction.sentences()).isEqualTo(3);
    }

    @Test
    void textWithoutSpacesIsNoHang() {
        Extraction extraction = EXTRACTOR.extract("a".repeat(150_000));

        assertThat(extraction.skipped()).extracting(SkippedSentence::reason).containsOnly(SkipReason.TOO_LONG);
    }

    @Test
    void whatIsBeyondThePassageBudgetIsReported() {
        Budget small = new Budget(20, Duration.ofSeconds(5), 100, 50, Duration.ofSeconds(1));

        Parse parse = SharedParser.PARSER.parse("Rain causes floods. Frost causes damage.", small);

        assertThat(parse.skipped())
                .containsExactly(new SkippedSentence(new io.whence.model.Span(20, 40), SkipReason.PASSAGE_OVER_BUDGET));
    }

    @Test
    void aPassageThatHasUsedUpItsTimeSkipsTheRest() {
        Budget none = new Budget(1_000, Duration.ofNanos(1), 100, 50, Duration.ofSeconds(1));

        Parse parse = SharedParser.PARSER.parse("Rain causes floods. Frost causes damage.", none);

        assertThat(parse.sentences()).isEmpty();
        assertThat(parse.skipped()).hasSize(2).allMatch(skipped -> skipped.reason() == SkipReason.PASSAGE_OVER_BUDGET);
    }

    @Test
    void aSentenceThatTakesTooLongIsReported() {
        Budget hasty = new Budget(1_000, Duration.ofSeconds(9), 100, 50, Duration.ofNanos(1));

        Parse parse = SharedParser.PARSER.parse("Rain causes floods.", hasty);

        assertThat(parse.skipped()).extracting(SkippedSentence::reason).containsExactly(SkipReason.OVER_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u0000\u0001\u0007",
                "🌊🌊🌊🌊🌊",
                "\uD83C",
                "。。。",
                "((((((((",
                "because",
                ";;;; because of"
            })
    void oddTextGivesNoRelationAndNoFailure(String text) {
        assertThat(EXTRACTOR.extract(text).relations()).isEmpty();
    }

    @Test
    void controlCharactersBetweenWordsDoNotShiftOffsets() {
        String text = "\u0001Rain\u0007 causes\u0000 🌊 floods.\u0002";

        Extraction extraction = EXTRACTOR.extract(text);

        assertThat(extraction.relations()).allSatisfy(relation -> assertThat(
                        NormalizedText.slice(text, relation.cause().spans().get(0)))
                .isEqualTo(relation.cause().text()));
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        String text = "Smoking causes lung cancer because it damages cells. Exercise reduces stress.";
        Extraction expected = EXTRACTOR.extract(text);
        ExecutorService pool = Executors.newFixedThreadPool(4);

        List<Future<Extraction>> answers = IntStream.range(0, 40)
                .mapToObj(i -> pool.submit(() -> EXTRACTOR.extract(text)))
                .toList();
        pool.shutdown();

        for (Future<Extraction> answer : answers) {
            assertThat(answer.get()).isEqualTo(expected);
        }
    }

    @Test
    void aBudgetOfNothingIsRefused() {
        assertThatThrownBy(() -> new Budget(0, Duration.ofSeconds(1), 1, 1, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("passageCharacters");
    }
}
