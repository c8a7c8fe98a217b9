package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents within the limit of bytes that are divided into too many parts. */
class BoundsTest {
    private static final String JATS = "<article><body><p>%s</p></body></article>";

    private final DocumentReader reader = new DocumentReader(4000);

    @ParameterizedTest
    @MethodSource("tooManyParts")
    void tooManySmallPartsAreRefused(String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThat(bytes).hasSizeLessThan(6 << 20);
        assertThatThrownBy(() -> reader.read(new SourceFile(type, bytes)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    static Stream<Arguments> tooManyParts() {
        return Stream.of(
                Arguments.of("application/xml", JATS.formatted("<b/>x".repeat(1_200_000))),
                Arguments.of("application/xml", "<article><body>" + "<p/>x".repeat(1_200_000) + "</body></article>"),
                Arguments.of("text/plain", "a\n".repeat(3_000_000)),
                Arguments.of("text/plain", "a b.\n\n".repeat(1_000_000)),
                Arguments.of("text/plain", "One word causes another.\n\n".repeat(200_000)),
                Arguments.of(
                        "application/json",
                        "{\"sections\":[{\"paragraphs\":[\"a b\"" + ",\"a b\"".repeat(999_999) + "]}]}"),
                Arguments.of(
                        "application/json",
                        "{\"sections\":[{\"text\":\"a\"}" + ",{\"text\":\"a\"}".repeat(449_999) + "]}"));
    }

    @Test
    void aLongBookIsTaken() {
        String paragraph = "Some words about a cause and what it brings about, as they stand in a book. ".repeat(8);

        ReadDocument book = reader.read(
                new SourceFile("text/plain", (paragraph + "\n\n").repeat(9_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(book.paragraphs()).hasSize(9_000);
    }
}
