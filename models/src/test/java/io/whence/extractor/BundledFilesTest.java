package io.whence.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What training wrote is complete and belongs together. */
class BundledFilesTest {
    /** What one file of the repository may weigh. */
    private static final int MOST_BYTES = 60_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"extractor.onnx", "extractor.properties", "tokenizer.json", "MODEL_CARD.md"})
    void everyFileIsThereAndNoneIsTooLarge(String name) throws IOException {
        assertThat(content(name).length).isBetween(1, MOST_BYTES);
    }

    @Test
    void theSettingsWereWrittenForTheseWeights() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content("extractor.onnx"));

        assertThat(settings().getProperty("network.sha256"))
                .isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void theCardIsThatOfThisModel() throws IOException {
        String card = new String(content("MODEL_CARD.md"), StandardCharsets.UTF_8);

        assertThat(card).contains(settings().getProperty("id"));
    }

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = open("extractor.properties")) {
            settings.load(in);
        }
        return settings;
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) {
        InputStream in = BundledFilesTest.class.getResourceAsStream(name);
        assertThat(in).as("%s on the class path", name).isNotNull();
        return in;
    }
}
