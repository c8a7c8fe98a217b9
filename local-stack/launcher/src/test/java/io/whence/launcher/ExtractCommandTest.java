package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ExtractCommandTest {

    @Test
    void spansAreCutInCodePoints() throws Exception {
        String text = "𝛼-blockers reduce stress.";
        JsonNode extraction = Gateway.JSON.readTree(
                """
                {"relations":[{"cause":[[0,10]],"effect":[[18,24]],"polarity":"prevent","strength":"conditional","hedged":true,"statement":"cited"}]}""");

        String described = ExtractCommand.describe(text, extraction);

        assertThat(described).isEqualTo("𝛼-blockers  --prevent, conditional, hedged, cited-->  stress");
    }

    @Test
    void noRelationIsSaidSo() throws Exception {
        JsonNode extraction = Gateway.JSON.readTree("{\"relations\":[],\"strength\":\"correlational\"}");

        assertThat(ExtractCommand.describe("A goes with B.", extraction))
                .contains("no relation")
                .contains("correlational");
    }
}
