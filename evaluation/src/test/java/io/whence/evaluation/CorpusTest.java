package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
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

    @Test
    void academicRelationsHaveTheirAttributesAndAntecedents() throws IOException {
        Path file = corpus(
                """
                {"id":"1","dataset":"academic","section":"results","kind_of_text":"trial","text":"𝔛 Lime helped, which\
                 pleased us.","label":1,"exhaustive":true,"relations":[{"cause":[[15,20]],"effect":[[29,31]],\
                "signal":[[21,28]],"polarity":"cause","align":"exact","sign":"positive","stance":"supports",\
                "strength":"direct","hedged":false,"kind":"interpretation","cause_antecedent":"Lime helped",\
                "effect_antecedent":"the growers"}]}
                """);

        GoldText text = Corpus.read(file).get(0);
        GoldRelation relation = text.relations().get(0);

        assertThat(text.excerpt().section()).isEqualTo(SectionRole.RESULTS);
        assertThat(text.kindOfText()).isEqualTo("trial");
        assertThat(relation.attributes())
                .contains(new Attributes(
                        Sign.POSITIVE, Stance.SUPPORTS, Strength.DIRECT, false, StatementKind.INTERPRETATION));
        assertThat(relation.causeAntecedent()).containsExactly(new Span(2, 13));
        assertThat(relation.effectAntecedent()).isEmpty();
    }

    @Test
    void aTextbookIsNoSectionOfAPaper() throws IOException {
        Path file = corpus("{\"id\":\"1\",\"dataset\":\"academic\",\"section\":\"textbook\",\"text\":\"Rain.\"}\n");

        assertThat(Corpus.read(file).get(0).section()).isEqualTo(SectionRole.OTHER);
    }

    private Path corpus(String lines) throws IOException {
        Path file = folder.resolve("corpus.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
