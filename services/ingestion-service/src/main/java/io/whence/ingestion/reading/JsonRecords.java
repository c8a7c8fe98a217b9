package io.whence.ingestion.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the documents in JSON: a list, what an interface wraps around its results, a collection of BioC. */
final class JsonRecords {
    /** Where interfaces put their results: OpenAlex, Europe PMC, Semantic Scholar, Elasticsearch and others. */
    private static final List<String> RESULTS = List.of(
            "/message/items",
            "/resultList/result",
            "/results",
            "/data",
            "/hits/hits",
            "/response/docs",
            "/documents",
            "/records",
            "/articles",
            "/papers",
            "/items",
            "/works");

    private JsonRecords() {}

    static List<Manuscript> in(JsonNode value) {
        List<Manuscript> documents = new ArrayList<>();
        collect(value, documents);
        return documents;
    }

    private static void collect(JsonNode value, List<Manuscript> documents) {
        if (value.isArray()) {
            value.forEach(element -> collect(element, documents));
        } else if (!value.isObject()) {
            throw new UnreadableDocumentException(
                    "The JSON holds " + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT)
                            + " where a document is expected; give an object with 'text', 'sections' or 'abstract'.");
        } else if (value.path("passages").isArray()) {
            documents.add(bioc(value));
        } else if (value.path("_source").isObject()) {
            collect(value.path("_source"), documents);
        } else if (value.path("message").isObject() && !results(value).isPresent()) {
            collect(value.path("message"), documents);
        } else if (results(value).isPresent() && !JsonManuscript.hasText(value)) {
            collect(results(value).orElse(value), documents);
        } else {
            documents.add(document(value));
        }
    }

    private static Manuscript document(JsonNode value) {
        return new JsonManuscript(value).read();
    }

    private static Optional<JsonNode> results(JsonNode value) {
        return RESULTS.stream()
                .map(value::at)
                .filter(node -> node.isArray() && (node.isEmpty() || node.get(0).isObject()))
                .findFirst();
    }

    private static Manuscript bioc(JsonNode document) {
        BioC reader = new BioC();
        for (JsonNode passage : document.path("passages")) {
            Map<String, String> infons = new TreeMap<>();
            passage.path("infons")
                    .properties()
                    .forEach(
                            entry -> infons.put(entry.getKey(), entry.getValue().asText()));
            reader.passage(infons, passage.path("text").asText());
        }
        return reader.finish(Optional.of(document.path("id").asText()));
    }
}
