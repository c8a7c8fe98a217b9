package io.whence.enrichment.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * Reads rows of the official assertions file: URI, relation, start, end, JSON, separated by tabs.
 *
 * @see <a href="https://github.com/commonsense/conceptnet5/wiki/Downloads">Downloads</a>
 */
final class AssertionReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COLUMNS = 5;

    /** No phrase is this long; what is would not fit a term of the index. */
    private static final int LONGEST_URI = 2_000;

    private AssertionReader() {}

    /**
     * The assertion of a row; empty if it is not between two English words.
     *
     * @throws MalformedRowException if it is no assertion
     */
    static Optional<Assertion> read(String row) throws MalformedRowException {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new MalformedRowException(columns.length + " columns instead of " + COLUMNS);
        }
        check(columns);
        boolean english = columns[2].startsWith("/c/en/") && columns[3].startsWith("/c/en/");
        return english ? Optional.of(assertion(columns)) : Optional.empty();
    }

    private static void check(String[] columns) throws MalformedRowException {
        if (!columns[0].startsWith("/a/[") || !columns[1].startsWith("/r/") || columns[1].length() == 3) {
            throw new MalformedRowException("no assertion and relation in the first two columns");
        }
        if (columns[0].length() > LONGEST_URI) {
            throw new MalformedRowException("a URI of " + columns[0].length() + " characters");
        }
    }

    private static Assertion assertion(String[] columns) throws MalformedRowException {
        JsonNode details = details(columns[4]);
        double weight = details.path("weight").asDouble(1);
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new MalformedRowException("weight " + weight);
        }
        return new Assertion(
                columns[0],
                columns[1].substring("/r/".length()),
                node(columns[2]),
                node(columns[3]),
                weight,
                details.path("dataset").asText(),
                details.path("license").asText("unknown"));
    }

    private static String node(String uri) throws MalformedRowException {
        return ConceptUri.withoutSense(uri).orElseThrow(() -> new MalformedRowException("no node: " + uri));
    }

    private static JsonNode details(String json) throws MalformedRowException {
        try {
            JsonNode details = JSON.readTree(json);
            if (!details.isObject()) {
                throw new MalformedRowException("no JSON object in the last column");
            }
            return details;
        } catch (JsonProcessingException e) {
            throw new MalformedRowException("broken JSON: " + e.getOriginalMessage());
        }
    }
}
