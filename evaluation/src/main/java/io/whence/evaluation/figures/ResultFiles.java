package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON files of a folder of results; what is not there is a missing node. */
record ResultFiles(Path folder) {
    /** What {@link FiguresCommand} measured. */
    JsonNode figures() throws IOException {
        return read(FiguresCommand.FILE);
    }

    /** How reliable confidence is on academic.dev, from {@code training/}. */
    JsonNode calibration() throws IOException {
        return read("extractor-calibration.json");
    }

    /** What {@code training/} measured of speed. */
    JsonNode speed() throws IOException {
        return read("extractor-speed.json");
    }

    /** What {@code training/} tried: seeds, designs. */
    JsonNode training() throws IOException {
        return read("extractor-training.json");
    }

    /** Figures of other pages that README shows, each with words of that page that bear it out. */
    JsonNode others() throws IOException {
        return read("readme-rows.json");
    }

    private JsonNode read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? new ObjectMapper().readTree(file.toFile()) : MissingNode.getInstance();
    }
}
