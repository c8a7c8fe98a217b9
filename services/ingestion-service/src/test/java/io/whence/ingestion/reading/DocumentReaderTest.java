package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.whence.model.Passage;
import io.whence.model.SectionRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader(4000);

    @Test
    void jsonTextIsTheDocumentsTextAndItsTitleIsMetadata() {
        ReadDocument document = json("{\"title\":\"Ice\",\"text\":\"Salt melts ice.\",\"metadata\":{\"year\":2020,"
                + "\"doi\":\"https://doi.org/10.5555/ice\",\"authors\":[\"A. Example\"]}}");

        assertThat(document.text().value()).isEqualTo("Salt melts ice.");
        assertThat(document.metadata().title()).contains("Ice");
        assertThat(document.metadata().doi()).contains("10.5555/ice");
        assertThat(document.metadata().year()).hasValue(2020);
    }

    @Test
    void jsonSectionsKeepTheirRoles() {
        ReadDocument document = json(
                "{\"sections\":[{\"role\":\"results\",\"heading\":\"What we found\","
                        + "\"text\":\"Salt melted the ice.\"},{\"heading\":\"Methods\",\"paragraphs\":[\"We used salt daily.\"]}]}");

        assertThat(document.text().value())
                .isEqualTo("What we found\n\nSalt melted the ice.\n\nMethods\n\nWe used salt daily.");
        assertThat(document.passages(1))
                .extracting(Passage::section, Passage::text)
                .containsExactly(
                        tuple(SectionRole.RESULTS, "Salt melted the ice."),
                        tuple(SectionRole.METHODS, "We used salt daily."));
    }

    @Test
    void passagesKnowTheTrialArmsThatOccurInThemAndTheAcronymsOfTheirTreatments() {
        ReadDocument document = json(
                "{\"sections\":[{\"role\":\"introduction\",\"text\":\"Elsewhere the control group"
                        + " received sugar.\"},{\"role\":\"methods\",\"text\":\"We gave sea salt water (SSW). Group A received SSW"
                        + " daily, the control group received rice.\"},{\"role\":\"results\",\"text\":\"Pain fell in group A.\"}]}");

        assertThat(document.passages(1)).last().satisfies(passage -> {
            assertThat(passage.arms()).isEqualTo(Map.of("Group A", "SSW"));
            assertThat(passage.acronyms()).isEqualTo(Map.of("SSW", "sea salt water"));
        });
    }

    @Test
    void theSameTextInAnotherUnicodeFormOrWithOtherLineEndsIsTheSameDocument() {
        ReadDocument composed = plain("Caf\u00E9s\ncause joy.");
        ReadDocument decomposed = plain("\uFEFFCafe\u0301s\r\ncause joy.");

        assertThat(decomposed.id()).isEqualTo(composed.id());
        assertThat(decomposed.passages(1)).isEqualTo(composed.passages(1));
    }

    @Test
    void aFileOfUnknownKindIsToldByItsFirstCharacter() {
        assertThat(read("", "{\"text\":\"Salt melts ice.\"}").text().value()).isEqualTo("Salt melts ice.");
        assertThat(read("application/octet-stream", "Salt melts ice.").text().value())
                .isEqualTo("Salt melts ice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\uFEFF"})
    void textWithoutACharacterIsRefused(String text) {
        assertThatThrownBy(() -> plain(text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin1 = "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> reader.read(new SourceFile("text/plain", latin1)))
                .hasMessageContaining("0xe9")
                .hasMessageContaining("position 3");
        assertThat(reader.read(new SourceFile("text/plain; charset=ISO-8859-1", latin1))
                        .text()
                        .value())
                .isEqualTo("Caf\u00E9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text with \0 in it",
                "\u0001\u0002\u0003\u0004 binary \u0005\u0006",
                "%PDF-1.4 and so on",
            })
    void binaryFilesAreRefused(String content) {
        assertThatThrownBy(() -> plain(content)).isInstanceOf(UnreadableDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "{}",
                "{\"text\":\"a\",\"sections\":[{\"text\":\"b\"}]}",
                "{\"text\":7,\"x\":}",
                "{\"text\":\"half \\ud800 of a pair\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\",\"metadata\":{\"year\":\"soon\"}}",
                "{\"sections\":[{\"role\":\"nonsense\",\"text\":\"a\"}]}",
            })
    void brokenJsonIsRefused(String content) {
        assertThatThrownBy(() -> json(content)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void deepJsonIsRefused() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> json(deep)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void passagesCarryTheAcronymsThatOccurInThem() {
        List<Passage> passages = plain(
                        "Deep sleep (DS) heals the body.\n\nLack of DS causes stress.\n\nNoise harms people.")
                .passages(1);

        assertThat(passages).extracting(p -> p.acronyms().keySet().toString()).containsExactly("[DS]", "[DS]", "[]");
    }

    private ReadDocument json(String content) {
        return read("application/json", content);
    }

    private ReadDocument plain(String content) {
        return read("text/plain", content);
    }

    private ReadDocument read(String type, String content) {
        return reader.read(new SourceFile(type, content.getBytes(StandardCharsets.UTF_8)));
    }
}
