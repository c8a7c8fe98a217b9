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
        Figure figure = Figure.of(json("{\"f1\":0.41}"));

        assertThat(Goal.atLeast(0.42).beside(figure)).isEqualTo("≥ .42, missed");
        assertThat(Goal.atLeast(0.40).beside(figure)).isEqualTo("≥ .40, reached");
        assertThat(Goal.atMost(0.04).beside(figure)).isEqualTo("≤ 4 %, missed");
        assertThat(Goal.NONE.beside(figure)).isEmpty();
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
