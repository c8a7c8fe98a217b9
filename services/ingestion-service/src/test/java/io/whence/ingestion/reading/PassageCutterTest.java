package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
    @Test
    void aLongParagraphIsDividedAfterSentences() {
        List<Passage> passages = passages("One cause is heat. Another is cold wind. A third is plain rain.", 45);

        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly("One cause is heat. Another is cold wind.", "A third is plain rain.");
    }

    @Test
    void aLongSentenceIsDividedBetweenWordsAndAnEndlessWordAnywhere() {
        assertThat(passages("alpha beta gamma delta epsilon", 12))
                .extracting(Passage::text)
                .containsExactly("alpha beta", "gamma delta", "epsilon");
        assertThat(passages("x".repeat(25), 10))
                .extracting(p -> p.text().length())
                .containsExactly(10, 10, 5);
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "\uD83D\uDE00 Heat caused it all. \uD83D\uDE00\uD83D\uDE00 Cold caused nothing.";

        List<Passage> passages = passages(text, 24);

        assertThat(passages).allSatisfy(passage -> {
            int start = text.offsetByCodePoints(0, passage.offset());
            assertThat(text.substring(start)).startsWith(passage.text());
        });
        assertThat(passages.get(1).offset()).isEqualTo(22);
    }

    @Test
    void cellsOfTablesAreNoPassages() {
        assertThat(passages("12.3\n\nBaseline\n\nHeat caused the fire.\n\n(5.6)", 100))
                .extracting(Passage::text)
                .containsExactly("Heat caused the fire.");
    }

    @Test
    void aShortTextWithoutProseIsStillAPassage() {
        assertThat(passages("Smoking kills", 100)).extracting(Passage::text).containsExactly("Smoking kills");
    }

    @Test
    void equalParagraphsAreDifferentPassages() {
        List<Passage> passages = passages("Heat caused the fire.\n\nHeat caused the fire.", 100);

        assertThat(passages)
                .extracting(p -> p.ref().passage())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static List<Passage> passages(String text, int budget) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DocumentReader(budget)
                .read(new SourceFile("text/plain", bytes))
                .passages(1);
    }
}
