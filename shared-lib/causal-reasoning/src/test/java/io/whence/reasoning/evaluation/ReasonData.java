package io.whence.reasoning.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads the third-party problems under {@code $WHENCE_DATA/reason}; a test that asks for them is skipped without it. */
final class ReasonData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReasonData() {}

    static List<JsonNode> rows(String name) {
        var folder = System.getenv("WHENCE_DATA");
        assumeTrue(folder != null, "WHENCE_DATA is not set: " + name + " is not evaluated");
        var file = Path.of(folder, "reason", name + ".jsonl.gz");
        assumeTrue(Files.exists(file), file + " is not there: " + name + " is not evaluated");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<JsonNode>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Prints one figure and returns it as a share from 0 to 1. */
    static double report(String name, int right, int of) {
        System.out.printf(Locale.ROOT, "FIGURE %s: %d of %d = %.2f %%%n", name, right, of, 100.0 * right / of);
        return (double) right / of;
    }
}
