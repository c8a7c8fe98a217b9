package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.SkipReason;
import io.whence.model.SkippedSentence;
import io.whence.nlp.Budget;
import io.whence.nlp.SharedParser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LazyParseTest {
    private static final String TEXT = "Rain causes floods. Frost causes damage.";

    @Test
    void onlyWhatIsAskedForIsParsed() {
        LazyParse parse = parse(Duration.ofMinutes(5));

        assertThat(parse.tagged(0).parsed()).isFalse();
        assertThat(parse.parsed(1).parsed()).isTrue();
        assertThat(parse.parsed()).isEqualTo(1);
        assertThat(parse.total()).isEqualTo(2);
    }

    @Test
    void aSentenceWhoseTurnComesTooLateIsSkipped() {
        LazyParse parse = parse(Duration.ofNanos(1));

        assertThat(parse.skippedIfLate(1)).isTrue();
        assertThat(parse.skipped()).containsExactly(new SkippedSentence(parse.span(1), SkipReason.PASSAGE_OVER_BUDGET));
    }

    @Test
    void aSentenceInTimeIsNot() {
        LazyParse parse = parse(Duration.ofMinutes(5));

        assertThat(parse.skippedIfLate(1)).isFalse();
        assertThat(parse.skipped()).isEmpty();
    }

    private static LazyParse parse(Duration time) {
        return new LazyParse(SharedParser.PARSER, TEXT, new Budget(1_000, time, 1_000, 100, Duration.ofMinutes(5)));
    }
}
