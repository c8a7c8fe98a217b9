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

    /** What {@code CalibrateCommand} fitted. */
    JsonNode calibration() throws IOException {
        return read("extractor-calibration.json");
    }

    /** The same for the style of news. */
    JsonNode newsCalibration() throws IOException {
        return read("extractor-calibration-news.json");
    }

    /** What {@code training/} measured of speed. */
    JsonNode speed() throws IOException {
        return read("extractor-speed.json");
    }

    /** Claim strength by five folds, from {@code training/}. */
    JsonNode folds() throws IOException {
        return read("extractor-folds.json");
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
