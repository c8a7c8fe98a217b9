package io.whence.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages that are committed say what the files of results say. */
class PagesTest {
    private static final ResultFiles RESULTS = new ResultFiles(Path.of("results"));

    @Test
    void readmeHasTheTableOfTodaysResults() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(readme).isEqualTo(ReadmeTable.in(readme, RESULTS));
    }

    @Test
    void thePageOfTheExtractorIsWrittenFromItsFiles() throws IOException {
        String page = Files.readString(Path.of("results/extractor.md"));

        assertThat(page).isEqualTo(ResultsPage.of(RESULTS));
    }

    @Test
    void figuresOfOtherPagesStandOnThosePages() throws IOException {
        for (JsonNode row : RESULTS.others().path("rows")) {
            String page =
                    Files.readString(RESULTS.folder().resolve(row.path("page").asText()));
            assertThat(row.path("evidence")).isNotEmpty();
            row.path("evidence").forEach(words -> assertThat(page).contains(words.asText()));
        }
    }

    @Test
    void figuresAreShownWithTheirIntervals() throws IOException {
        assertThat(Figure.of(json("{\"f1\":0.4125,\"f1Interval95\":[0.37,0.5]}"))
                        .text())
                .isEqualTo(".413 [.370, .500]");
        assertThat(Figure.of(json("{\"share\":0.025,\"interval95\":[0.0,0.059],\"of\":118}"))
                        .text())
                .isEqualTo("2.5 % [0, 5.9] of 118");
        assertThat(Figure.of(json("{\"macroF1\":1.0}")).text()).isEqualTo("1.000");
        assertThat(Figure.of(json("{}")).text()).isEqualTo("–");
    }

    @Test
    void aGoalSaysWhetherItIsReached() throws IOException {
        Figure score = Figure.of(json("{\"f1\":0.41}"));
        Figure share = Figure.of(json("{\"share\":0.91,\"interval95\":[0.88,0.94],\"of\":250}"));

        assertThat(Goal.atLeast(0.42).beside(score)).isEqualTo("≥ .42, missed");
        assertThat(Goal.atLeast(0.40).beside(score)).isEqualTo("≥ .40, reached");
        assertThat(Goal.shareAtLeast(0.90).beside(share)).isEqualTo("≥ 90 %, reached");
        assertThat(Goal.shareAtMost(0.04).beside(share)).isEqualTo("≤ 4 %, missed");
        assertThat(Goal.NONE.beside(score)).isEmpty();
    }

    @Test
    void calibrationIsShownByTenthsWithWhatEachLeastConfidenceGives() throws IOException {
        String page = ComparisonPage.calibration(
                json(
                        """
                        {"set":"some.dev","gold":40,
                         "heldOut":{"brier":0.1234,"calibrationError":0.04,
                           "curve":[{"said":0.95,"right":0.9,"relations":20}]},
                         "operatingPoints":[{"least":0.5,"precision":0.75,"recall":0.5,"f1":0.6}]}
                        """));

        assertThat(page)
                .contains(
                        "Brier score .123, expected calibration error .040, of the relations of some.dev (40 are marked)")
                .contains("| .9 to 1 | 20 | .950 | .900 |")
                .contains("| 0.5 | .750 | .500 | .600 |");
    }

    @Test
    void whatEachLeastConfidenceGivesIsShownOnceItWasMeasured() throws IOException {
        String points = "{\"fromConfidence\":[{\"least\":0.25,\"pair\":{\"f1\":0.6},"
                + "\"strict\":{\"precision\":0.7,\"recall\":0.4,\"f1\":0.51}}]}";
        JsonNode figures = json("{\"sets\":{\"academic.dev\":{\"faintToo\":{\"academic\":{\"general\":" + points
                + ",\"trial\":" + points + "}}}}}");

        assertThat(AccuracyPage.fromConfidence(figures))
                .contains("| 0.25 | .700 / .400 / .510, .600 | .700 / .400 / .510, .600 |");
        assertThat(AccuracyPage.fromConfidence(json("{}"))).isEmpty();
    }

    @Test
    void aReadmeWithoutItsMarksIsTold() {
        assertThatThrownBy(() -> ReadmeTable.in("# Whence", RESULTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- /figures -->");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
