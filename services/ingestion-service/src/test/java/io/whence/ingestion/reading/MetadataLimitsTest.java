package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whence.events.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataLimitsTest {
    private final DocumentReader reader = new DocumentReader(4000);

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsTooMuchIsRefusedByNameWhateverTheField(String field, Object value) {
        ObjectNode document = document();
        document.putObject("metadata").set(field, WireJson.mapper().valueToTree(value));

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(field);
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("title", "T".repeat(5_000_000)),
                Arguments.of("title", "T".repeat(4_001)),
                Arguments.of("title", "half \ud800 of a pair"),
                Arguments.of("title", "a\0b"),
                Arguments.of("authors", Collections.nCopies(20_001, "A")),
                Arguments.of("authors", List.of("A".repeat(1_001))),
                Arguments.of("doi", "1".repeat(501)),
                Arguments.of("pmid", "1".repeat(501)),
                Arguments.of("sourceUri", "u".repeat(4_001)),
                Arguments.of("licence", "l".repeat(20_001)),
                Arguments.of("year", -5),
                Arguments.of("year", 10_000));
    }

    @Test
    void fieldsThatAreTooMuchTogetherAreRefused() {
        ObjectNode document = document();
        List<String> authors = Collections.nCopies(2_000, "\u00E9".repeat(200));
        document.putObject("metadata").set("authors", WireJson.mapper().valueToTree(authors));

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("bytes");
    }

    @Test
    void aTitleBesideTheMetadataIsHeldToTheSameLimit() {
        ObjectNode document = document().put("title", "T".repeat(4_001));

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("title has 4001 characters, at most 4000");
    }

    @Test
    void theLongestListOfAuthorsThatWasEverPrintedIsTaken() throws JsonProcessingException {
        List<String> authors = IntStream.range(0, 15_025)
                .mapToObj(i -> "Firstname Familyname " + i)
                .toList();
        ObjectNode document = document();
        document.putObject("metadata").set("authors", WireJson.mapper().valueToTree(authors));

        assertThat(read(document).metadata().authors()).hasSize(15_025);
    }

    private static ObjectNode document() {
        return WireJson.mapper().createObjectNode().put("text", "Salt melts ice.");
    }

    /** Half of a surrogate pair can be written in JSON only as an escape. */
    private ReadDocument read(ObjectNode document) throws JsonProcessingException {
        String json = WireJson.mapper()
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(document);
        return reader.read(new SourceFile("application/json", json.getBytes(StandardCharsets.UTF_8)));
    }
}
