package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.nlp.transformer.Pieces.Piece;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void aShortTextIsOneWindow() {
        Pieces text = text(10);

        assertThat(text.windows(12)).containsExactly(text);
    }

    @Test
    void aLongTextIsCutIntoWindowsThatOverlapAndLeaveNothingOut() {
        List<Pieces> windows = text(40).windows(12);

        assertThat(windows).allMatch(window -> window.length() <= 12 && window.ids()[0] == 101 && last(window) == 102);
        for (int piece = 1; piece <= 40; piece++) {
            int id = piece;
            assertThat(windows)
                    .anyMatch(window -> IntStream.range(1, window.length() - 1).anyMatch(i -> window.ids()[i] == id));
        }
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).ids()[1])
                    .isLessThan(windows.get(i - 1).ids()[windows.get(i - 1).length() - 2]);
        }
    }

    @Test
    void aWindowStartsWithAWord() {
        assertThat(text(40).windows(12))
                .allMatch(window -> window.spans().get(1).start() % 10 == 0);
    }

    private static long last(Pieces window) {
        return window.ids()[window.length() - 1];
    }

    /** Words of ten characters, each in two pieces. */
    private static Pieces text(int inner) {
        long[] ids = IntStream.rangeClosed(0, inner + 1)
                .mapToLong(i -> i == 0 ? 101 : i == inner + 1 ? 102 : i)
                .toArray();
        List<Piece> spans = IntStream.rangeClosed(0, inner + 1)
                .mapToObj(i -> i == 0 || i == inner + 1 ? new Piece(0, 0) : piece(i - 1))
                .toList();
        return new Pieces(ids, AnnotationStyle.PAPER, spans);
    }

    private static Piece piece(int i) {
        int word = i / 2 * 10;
        return i % 2 == 0 ? new Piece(word, word + 4) : new Piece(word + 4, word + 9);
    }
}
