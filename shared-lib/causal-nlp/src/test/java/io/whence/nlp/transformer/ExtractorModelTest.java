package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.nlp.transformer.Placement.Device;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorModelTest {
    /** Of the four letters "onnx". */
    private static final String SHA_256 = "87e93f89f2be0db364e8be052f79f389e6c2da239831922e24513288af522a43";

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutAModelIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> ExtractorModel.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no extractor.properties in " + folder);
    }

    @Test
    void settingsThatAreMissingOrNoNumbersAreNamedBeforeAnythingIsRead() throws IOException {
        write(
                "extractor.properties",
                Told.SETTINGS.replace("relation.floor = 0", "").replace("batch = 1", "batch = many"));

        assertThatThrownBy(() -> ExtractorModel.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks batch, relation.floor");
    }

    @Test
    void aMissingNetworkIsSaidSo() throws IOException {
        write("extractor.properties", Told.SETTINGS);

        assertThatThrownBy(() -> read(ExtractorModel.in(folder), Device.CPU))
                .hasMessageContaining("no extractor.onnx in " + folder);
    }

    @Test
    void aNetworkThatTheSettingsWereNotWrittenForIsRefused() throws IOException {
        write("extractor.properties", Told.SETTINGS + "network.sha256 = " + SHA_256);
        write("extractor.onnx", "other weights");

        assertThatThrownBy(() -> read(ExtractorModel.in(folder), Device.CPU))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not the one that extractor.properties was written for");
    }

    @Test
    void aNetworkThatTheSettingsWereWrittenForIsRead() throws IOException {
        write("extractor.properties", Told.SETTINGS + "network.sha256 = " + SHA_256);
        write("extractor.onnx", "onnx");

        assertThat(read(ExtractorModel.in(folder), Device.CPU)).isEqualTo("onnx");
    }

    @Test
    void theGpuReadsTheHalfPrecisionNetworkWhereThereIsOne() throws IOException {
        write("extractor.properties", Told.SETTINGS);
        write("extractor.onnx", "int8");
        ExtractorModel without = ExtractorModel.in(folder);
        assertThat(read(without, Device.GPU)).isEqualTo("int8");

        write("extractor.fp16.onnx", "fp16");

        assertThat(read(without, Device.GPU)).isEqualTo("fp16");
        assertThat(read(without, Device.CPU)).isEqualTo("int8");
    }

    private static String read(ExtractorModel model, Device device) {
        StringBuilder content = new StringBuilder();
        model.readNetwork(device, in -> content.append(text(in)));
        return content.toString();
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
