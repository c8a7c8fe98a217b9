package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
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

    @Test
    void theWholeSentenceAsBothArgumentsPassesOverlapAndFailsTheHeadline() throws IOException {
        Optional<Path> data = Optional.ofNullable(System.getenv("WHENCE_DATA")).map(Path::of);
        Assumptions.assumeTrue(data.isPresent(), "WHENCE_DATA is not set");
        List<GoldText> gold = Corpus.read(data.orElseThrow().resolve("data/soccauseeffect.dev.jsonl.gz"));

        Report report =
                new Report(gold, gold.stream().map(CorpusTest::wholeSentence).toList());

        assertThat(report.figures().get("pair_overlap").toString()).contains("recall=1.0");
        assertThat(report.figures().get("pair_iou_half").toString()).contains("f1=0.0");
    }

    private static Prediction wholeSentence(GoldText text) {
        List<Span> all =
                List.of(new Span(0, text.text().codePointCount(0, text.text().length())));
        return new Prediction(true, "direct", List.of(new Prediction.Relation(all, all, List.of(), "cause")));
    }

    private Path corpus(String lines) throws IOException {
        Path file = folder.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
