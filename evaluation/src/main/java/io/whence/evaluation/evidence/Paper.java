package io.whence.evaluation.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A paper as text.
 *
 * @param id the data set's name of it
 */
record Paper(String id, String text) {
    /** Those of gzipped JSON Lines with {@code id} and {@code text}. */
    static List<Paper> read(Path file) throws IOException {
        return Rows.of(file).stream().map(Paper::of).toList();
    }

    private static Paper of(JsonNode row) {
        return new Paper(row.path("id").asText(), row.path("text").asText());
    }

    /** The id of the document that it is in the product, once its text was ingested. */
    DocumentId document() {
        return DocumentId.of(new NormalizedText(text));
    }
}
