package io.whence.evaluation.evidence;

import static io.whence.evaluation.evidence.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.evaluation.Attributes;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    private static final List<Paper> PAPERS = IntStream.range(0, 50)
            .mapToObj(i -> new Paper("P" + i, "Text " + i))
            .toList();
    private static final List<Evidence> EVIDENCE = IntStream.range(0, 30)
            .mapToObj(i -> piece("cause " + i, Sign.POSITIVE, "effect\tof " + i, 0.5))
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameSeedDrawsTheSamePapersInWhateverOrderTheyCome() {
        List<Paper> reversed = PAPERS.stream()
                .sorted((one, other) -> other.text().compareTo(one.text()))
                .toList();

        assertThat(Sample.papers(PAPERS, 20, 7)).hasSize(20).isEqualTo(Sample.papers(reversed, 20, 7));
        assertThat(Sample.papers(PAPERS, 20, 7)).isNotEqualTo(Sample.papers(PAPERS, 20, 8));
    }

    @Test
    void whatNoBeliefComesOfIsNotDrawn() {
        Evidence aim = piece(
                "a",
                "b",
                new Attributes(Sign.UNKNOWN, Stance.SUPPORTS, Strength.HYPOTHESISED, false, StatementKind.AIM),
                0.9);

        Sample sample = Sample.of(List.of(new Paper("P1", "")), Map.of("P1", List.of(aim, EVIDENCE.get(0))), 10, 1);

        assertThat(sample.pieces()).containsExactly(EVIDENCE.get(0));
        assertThat(sample.perPaper()).containsEntry("P1", 1);
    }

    @Test
    void aJudgedSampleIsSummedUp() throws IOException {
        Table drawn = Sample.of(List.of(new Paper("P1", "")), Map.of("P1", EVIDENCE), 4, 1)
                .table();
        List<String> lines = List.of(drawn.text().split("\n", -1));
        Path file = Files.write(
                folder.resolve("judged.tsv"),
                List.of(
                        lines.get(0),
                        lines.get(1).strip() + "\taccepted",
                        lines.get(2).strip() + "\tBoundary\tcause too long\t",
                        lines.get(3).strip() + "\trejected\tno statement\tan aim",
                        lines.get(4)));

        Map<String, Object> figures = Judgement.summary(Judgement.of(Table.read(file)));

        assertThat(figures)
                .containsEntry("judged", 3)
                .containsEntry("piecesPerPaper", 30.0)
                .containsEntry("acceptedPerPaper", 10.0)
                .containsEntry("faults", Map.of("cause too long", 1L, "no statement", 1L));
        assertThat(((Map<?, ?>) figures.get("accepted")).get("share")).isEqualTo(0.333);
        assertThat(((Map<?, ?>) figures.get("acceptedOrBoundary")).get("share")).isEqualTo(0.667);
    }

    @Test
    void aWordThatIsNoVerdictIsTold() {
        Table table =
                new Table(List.of("paper", "in_paper", "verdict", "fault"), List.of(List.of("P1", "3", "perhaps", "")));

        assertThatThrownBy(() -> Judgement.of(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'perhaps'");
    }
}
