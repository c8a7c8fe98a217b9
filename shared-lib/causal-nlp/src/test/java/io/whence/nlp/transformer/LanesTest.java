package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.nlp.transformer.Lanes.Lane;
import io.whence.nlp.transformer.Pieces.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void scoresComeInTheOrderOfTheTexts() {
        try (Lanes lanes = new Lanes(List.of(LanesTest::score, LanesTest::score, LanesTest::score))) {
            List<Scores> scores = lanes.score(texts(2, 3, 4, 5, 6, 7, 8));

            assertThat(scores).extracting(Scores::length).containsExactly(2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void fewerTextsThanLanesAreScoredToo() {
        try (Lanes lanes = new Lanes(List.of(LanesTest::score, LanesTest::score, LanesTest::score))) {
            assertThat(lanes.score(texts(2, 3))).hasSize(2);
            assertThat(lanes.score(texts(2))).hasSize(1);
        }
    }

    @Test
    void lanesWorkAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Lane meeting = texts -> {
            both.countDown();
            awaited(both);
            return score(texts);
        };
        try (Lanes lanes = new Lanes(List.of(meeting, meeting))) {
            assertThat(lanes.score(texts(2, 3))).hasSize(2);
        }
    }

    @Test
    void aFailureIsThrownAsItWasWhenAllLanesHaveStopped() {
        CountDownLatch failed = new CountDownLatch(1);
        List<Pieces> finished = Collections.synchronizedList(new ArrayList<>());
        Lane failing = texts -> {
            failed.countDown();
            throw new IllegalStateException("too large");
        };
        Lane slow = texts -> {
            awaited(failed);
            finished.addAll(texts);
            return score(texts);
        };
        try (Lanes lanes = new Lanes(List.of(failing, slow))) {
            assertThatThrownBy(() -> lanes.score(texts(2, 3)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("too large");
            assertThat(finished).hasSize(1);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Scores> score(List<Pieces> texts) {
        return texts.stream()
                .map(text -> new Scores(text.length(), new float[0], new float[0], 0, 0))
                .toList();
    }

    private static List<Pieces> texts(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> new Pieces(
                        new long[length], AnnotationStyle.PAPER, Collections.nCopies(length, new Piece(0, 0))))
                .toList();
    }
}
