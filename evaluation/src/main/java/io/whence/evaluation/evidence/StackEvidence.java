package io.whence.evaluation.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.evaluation.Attributes;
import io.whence.model.SectionRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the graph of a running stack holds of papers that were ingested as they stand in their file, by its canonical export.
 *
 * @param stack its gateway, such as {@code http://localhost:8080}
 */
record StackEvidence(URI stack) implements EvidenceSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Map<String, List<Evidence>> of(List<Paper> papers) throws IOException, InterruptedException {
        Map<String, String> documents = new HashMap<>();
        papers.forEach(paper -> documents.put(paper.document().value(), paper.id()));
        try (Stream<String> lines = export()) {
            Map<String, List<Evidence>> found = read(lines.iterator(), documents);
            if (found.isEmpty()) {
                throw new IOException("the graph at " + stack
                        + " holds nothing of these papers; hand in their file: ./whence ingest FILE --watch");
            }
            return found;
        }
    }

    private Stream<String> export() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()
                .send(
                        HttpRequest.newBuilder(stack.resolve("/v1/export?format=canonical"))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** @param papers ids of papers by those of their documents */
    static Map<String, List<Evidence>> read(Iterator<String> lines, Map<String, String> papers) throws IOException {
        Map<String, String> labels = new HashMap<>();
        List<JsonNode> rows = new ArrayList<>();
        while (lines.hasNext()) {
            JsonNode row = JSON.readTree(lines.next());
            String type = row.path("type").asText();
            if (type.equals("concept")) {
                labels.put(row.path("id").asText(), row.path("label").asText());
            } else if (type.equals("evidence")
                    && papers.containsKey(row.path("document").asText())) {
                rows.add(row);
            }
        }
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            String paper = papers.getOrDefault(row.path("document").asText(), "");
            found.computeIfAbsent(paper, id -> new ArrayList<>()).add(evidence(row, paper, labels));
        }
        return found;
    }

    private static Evidence evidence(JsonNode row, String paper, Map<String, String> labels) {
        return new Evidence(
                row.path("id").asText(),
                paper,
                SectionRole.ofWireName(row.path("section").asText("other")),
                row.path("quote").asText(),
                argument(row, "cause", labels),
                argument(row, "effect", labels),
                Attributes.of(row, "statement")
                        .orElseThrow(() -> new IllegalArgumentException("no evidence as this reads it: " + row)),
                row.path("confidence").asDouble());
    }

    private static Evidence.Argument argument(JsonNode row, String side, Map<String, String> labels) {
        String words = row.path(side + "Text").asText();
        return new Evidence.Argument(words, labels.getOrDefault(row.path(side).asText(), words));
    }
}
