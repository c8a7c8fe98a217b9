package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatGivesLabelsAwayIsTakenOutWithoutMovingSpans() throws IOException {
        Path file = corpus(
                """
                {"id":"1","dataset":"soccauseeffect","text":"𝔛 Rain İs bad;;","label":1,"exhaustive":true,"relations":\
                [{"cause":[[2,6]],"effect":[[7,13]],"signal":[],"polarity":"cause","align":"exact"}]}
                """);

        GoldText text = Corpus.read(file).get(0);

        assertThat(text.text()).isEqualTo("𝔛 rain is bad");
        assertThat(NormalizedText.slice(
                        text.text(), text.relations().get(0).cause().get(0)))
                .isEqualTo("rain");
        assertThat(text.relations().get(0).effect()).containsExactly(new Span(7, 13));
    }

    @Test
    void otherCorporaKeepTheirCase() throws IOException {
        Path file =
                corpus("{\"id\":\"1\",\"dataset\":\"cnc_v2\",\"text\":\"Rain;;\",\"label\":null,\"relations\":[]}\n");

        GoldText text = Corpus.read(file).get(0);

        assertThat(text.text()).isEqualTo("Rain;;");
        assertThat(text.causal()).isEqualTo(GoldText.Label.UNKNOWN);
    }

    private Path corpus(String lines) throws IOException {
        Path file = folder.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
