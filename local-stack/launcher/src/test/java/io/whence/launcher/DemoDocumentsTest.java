package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DemoDocumentsTest {

    private static final java.util.List<String> NAMES = DemoDocuments.NAMES;

    @Test
    void thereAreADozen() {
        assertThat(NAMES).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void eachHasATitleATextAndALicence(String name) throws Exception {
        JsonNode document = Gateway.JSON.readTree(DemoDocuments.read(name));

        assertThat(document.path("title").asText()).isNotBlank();
        assertThat(document.path("text").asText()).hasSizeGreaterThan(200);
        assertThat(document.at("/metadata/licence").asText()).isEqualTo("CC0-1.0");
    }
}
